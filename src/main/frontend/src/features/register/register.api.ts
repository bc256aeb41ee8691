import { api, type Filled, type Page } from '@/shared/api';
import type { Filters } from './filters';

export type ColumnType = RegisterColumn['type'];

export type RegisterColumn = Filled<'RegisterColumnView'>;
export type Word = Filled<'RegisterWord'>;
export type Definition = Filled<'RegisterDefinitionView', never, { columns: RegisterColumn[]; statuses: Word[]; kinds: Word[] }>;
export type Row = Filled<
  'RegisterRowView',
  'caseId' | 'campaignId' | 'due',
  { values: Record<string, string | number | null> }
> & { workingDaysLeft?: number | null };

const one = (key: string) => `/api/registers/${encodeURIComponent(key)}`;

export const registerApi = {
  list: () => api.get<Word[]>('/api/registers'),
  definition: (key: string) => api.get<Definition>(`${one(key)}/definition`),
  rows: (key: string, filters: Filters, after?: string) =>
    api.get<Page<Row>>(`${one(key)}/rows`, { query: { ...filters, after, limit: 50 } }),
  sheet: (key: string, filters: Filters) => api.url(`${one(key)}/rows.xlsx`, { ...filters }),
  campaignName: (id: string) => api.get<Filled<'CampaignDetail'>>(`/api/campaigns/${id}`).then((c) => c.name),
};
