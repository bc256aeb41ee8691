import { api, type Filled, type Id } from '@/shared/api';

export type Reopening = Filled<'ReopeningView', 'reason' | 'pendingCaseId'>;

export const archiveApi = {
  zip: (caseId: Id) => `/api/cases/${caseId}/archive.zip`,
  reopening: (caseId: Id) => api.get<Reopening>(`/api/cases/${caseId}/reopening`),
  askReopening: (caseId: Id, reason: string) => api.post<Filled<'ReopeningAsked'>>(`/api/cases/${caseId}/reopening`, { reason }),
};
