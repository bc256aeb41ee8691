import { api, type Filled } from '@/shared/api';

export type PaperForm = Filled<
  'PaperForm',
  'branchName' | 'taskId',
  { groups: Filled<'PaperGroup', never, { items: Filled<'PaperItem'>[] }>[] }
>;
export type PaperEntry = Filled<'PaperEntry', 'caseId' | 'caseNo' | 'personId' | 'personName' | 'taskId' | 'taskName'>;

export const paperApi = {
  one: (caseId: string) => api.get<PaperForm>(`/api/declarations/${caseId}/paper`).then((form) => [form]),
  unit: (campaign: string, unit: string, paperOnly: boolean) =>
    api.get<PaperForm[]>(`/api/campaigns/${campaign}/papers`, { query: { unit, paperOnly } }),
  byCode: (code: string) => api.get<PaperEntry>(`/api/declarations/by-code/${encodeURIComponent(code)}`),
};
