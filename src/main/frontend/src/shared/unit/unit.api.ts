import { api, type Filled, type Schema } from '@/shared/api';

export type UnitKind = Schema<'UnitRequest'>['kind'];

export type UnitStep = Filled<'UnitStep'>;
/** Its lineage, root first and the unit itself last, only where one unit was asked for. */
export type Unit = Filled<'UnitView', 'parentCode' | 'serves' | 'function', { lineage: UnitStep[] }>;

export const unitApi = {
  children: (parent: string) => api.get<Unit[]>('/api/units', { query: { parent } }),
  /** Where the reader's own permission begins; the roots, if he has it everywhere. */
  tops: (permission?: string) => api.get<Unit[]>('/api/units', { query: { scope: permission } }),
  search: (q: string, parent?: string) => api.get<Unit[]>('/api/units', { query: { q, parent } }),
  read: (code: string) => api.get<Unit>(`/api/units/${encodeURIComponent(code)}`),
};
