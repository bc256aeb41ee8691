import { api, type Filled, type Id, type Schema } from '@/shared/api';

export type AppealOption = Filled<'AppealOptionView', 'fileBy' | 'reason'>;
export type AppealKind = AppealOption['kind'];
/** `receivedOn`: the day the paper came in, only with `forPersonId`. */
export type AppealRequest = Schema<'AppealRequest'>;
export type Appeal = Filled<
  'AppealView',
  'fileBy' | 'outcomeName' | 'decisionNumber' | 'decisionReason' | 'decidedOn' | 'deliveredOn' | 'deliveryWay',
  { outcome?: 'UPHELD' | 'CHANGED' | 'REVOKED' | 'REJECTED' | 'WITHDRAWN' | null; kinds?: Filled<'AppealKindName'>[] | null }
>;
export type VetoContest = Schema<'VetoContestRequest'>;

export type Veto = Filled<'VetoView', never, { contests: Filled<'VetoContestView', 'upheld' | 'answer' | 'answeredAt'>[] }>;

export const appealApi = {
  veto: (caseId: Id) => api.get<Veto>(`/api/vetoes/${caseId}`),
  options: (disposition: Id) => api.get<Filled<'AppealOptions', never, { options: AppealOption[] }>>('/api/appeals/options', { query: { disposition } }).then((o) => o.options),
  file: (request: AppealRequest) => api.post<Filled<'AppealReceipt', 'fileBy'>>('/api/appeals', request),
  read: (caseId: Id) => api.get<Appeal>(`/api/appeals/${caseId}`),
  contestVeto: (caseId: Id, contest: VetoContest) => api.post<Filled<'VetoContestReceipt'>>(`/api/vetoes/${caseId}/contests`, contest),
};
