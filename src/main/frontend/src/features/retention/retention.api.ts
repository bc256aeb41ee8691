import { api, type Filled, type Id, type Page } from '@/shared/api';

export type RetainedCase = Filled<'RetainedCase', 'heldBecause'>;
export type Proposal = Filled<'PurgeProposal', 'decidedBy' | 'decidedAt' | 'opinion'>;

const LISTS = '/api/retention/proposals';

export const retentionApi = {
  cases: (after?: string) => api.get<Page<RetainedCase>>('/api/retention/cases', { query: { after } }),
  proposals: () => api.get<{ items: Proposal[] }>(LISTS).then((all) => all.items),
  propose: (caseIds: Id[], reason: string, requestKey: string) => api.post<Proposal>(LISTS, { caseIds, reason, requestKey }),
  decide: (id: Id, approved: boolean, opinion: string) => api.post<Proposal>(`${LISTS}/${id}/decision`, { approved, opinion, requestKey: '' }),
};
