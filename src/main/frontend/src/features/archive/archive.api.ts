import { api, type Id } from '@/shared/api';

export interface Reopening {
  allowed: boolean;
  reason?: string | null;
  pendingCaseId?: number | null;
}

export const archiveApi = {
  zip: (caseId: Id) => `/api/cases/${caseId}/archive.zip`,
  reopening: (caseId: Id) => api.get<Reopening>(`/api/cases/${caseId}/reopening`),
  askReopening: (caseId: Id, reason: string) => api.post<{ caseId: number; caseNo: string }>(`/api/cases/${caseId}/reopening`, { reason }),
};
