import { api } from '@/shared/api';

export type UnitKind = 'DIVISION' | 'DEVELOPMENT_ZONE' | 'DEPARTMENT' | 'PARTY_BRANCH' | 'GRID' | 'STATION';

export interface UnitStep {
  code: string;
  name: string;
}

export interface Unit {
  code: string;
  name: string;
  kind: UnitKind;
  parentCode: string | null;
  serves: string | null;
  function: string | null;
  /** Root first, the unit itself last; only where one unit was asked for. */
  lineage: UnitStep[];
}

export const unitApi = {
  children: (parent: string) => api.get<Unit[]>('/api/units', { query: { parent } }),
  /** Where the reader's own permission begins; the roots, if he has it everywhere. */
  tops: (permission?: string) => api.get<Unit[]>('/api/units', { query: { scope: permission } }),
  search: (q: string, parent?: string) => api.get<Unit[]>('/api/units', { query: { q, parent } }),
  read: (code: string) => api.get<Unit>(`/api/units/${encodeURIComponent(code)}`),
};
