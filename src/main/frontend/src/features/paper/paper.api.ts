import { api } from '@/shared/api';

export interface PaperForm {
  code: string;
  qr: string;
  title: string;
  campaignName: string;
  personName: string;
  unitName: string;
  branchName: string | null;
  dueOn: string;
  taskId: string | null;
  groups: { name: string; items: { code: string; name: string }[] }[];
}

export interface PaperEntry {
  caseId: number | null;
  caseNo: string | null;
  title: string;
  personId: number | null;
  personName: string | null;
  unitName: string;
  taskId: string | null;
  taskName: string | null;
}

export const paperApi = {
  one: (caseId: string) => api.get<PaperForm>(`/api/declarations/${caseId}/paper`).then((form) => [form]),
  unit: (campaign: string, unit: string, paperOnly: boolean) =>
    api.get<PaperForm[]>(`/api/campaigns/${campaign}/papers`, { query: { unit, paperOnly } }),
  byCode: (code: string) => api.get<PaperEntry>(`/api/declarations/by-code/${encodeURIComponent(code)}`),
};
