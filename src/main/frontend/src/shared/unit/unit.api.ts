import { api } from '@/shared/api';

export type UnitKind = 'DIVISION' | 'DEVELOPMENT_ZONE' | 'DEPARTMENT' | 'PARTY_BRANCH' | 'GRID' | 'STATION';

export interface Unit {
  code: string;
  name: string;
  kind: UnitKind;
  parentCode: string | null;
  path: string;
  serves?: string | null;
  function?: string | null;
}

type Units = Unit[] | { items: Unit[] };
const list = (answer: Units): Unit[] => (Array.isArray(answer) ? answer : answer.items);

export const unitApi = {
  children: (parent?: string) => api.get<Units>('/api/units', { query: { parent } }).then(list),
  search: (q: string) => api.get<Units>('/api/units', { query: { q } }).then(list),
  read: (code: string) => api.get<Unit>(`/api/units/${encodeURIComponent(code)}`),
};
