import { api, type Page } from '@/shared/api';
import type { Light } from '@/shared/time';
import type { Filters } from './filters';

export type ColumnType = 'SEQUENCE' | 'ROW' | 'TEXT' | 'NUMBER' | 'DATE';

export interface RegisterColumn {
  key: string;
  label: string;
  type: ColumnType;
  width: number;
}

export interface Word {
  key: string;
  name: string;
}

export interface Definition {
  key: string;
  name: string;
  columns: RegisterColumn[];
  statuses: Word[];
  kinds: Word[];
  canExport: boolean;
}

export interface Row {
  id: number;
  number: string;
  caseId: number | null;
  unitCode: string;
  campaignId: number | null;
  status: string;
  light: Light;
  due: string | null;
  values: Record<string, string | number | null>;
}

const one = (key: string) => `/api/registers/${encodeURIComponent(key)}`;

export const registerApi = {
  list: () => api.get<Word[]>('/api/registers'),
  definition: (key: string) => api.get<Definition>(`${one(key)}/definition`),
  rows: (key: string, filters: Filters, after?: string) =>
    api.get<Page<Row>>(`${one(key)}/rows`, { query: { ...filters, after, limit: 50 } }),
  sheet: (key: string, filters: Filters) => api.url(`${one(key)}/rows.xlsx`, { ...filters }),
  campaignName: (id: string) => api.get<{ name: string }>(`/api/campaigns/${id}`).then((c) => c.name),
};
