import { api, type Id } from '@/shared/api';

export type AppealKind = 'RECHECK' | 'REREVIEW';
export interface AppealOption {
  kind: AppealKind;
  kindName: string;
  allowed: boolean;
  fileBy?: string | null;
  reason?: string | null;
}
export interface AppealRequest {
  dispositionCaseId: number;
  kind: AppealKind;
  reason: string;
  signature: string;
  forPersonId?: number;
  /** Day the paper came in. */
  receivedOn?: string;
  requestKey: string;
}
export interface Appeal {
  caseId: number;
  caseNo: string;
  dispositionCaseId: number;
  dispositionCaseNo: string;
  kindName: string;
  regimeName: string;
  personName: string;
  filedOn: string;
  fileBy?: string | null;
  decideBy: string;
  reason: string;
  enteredFor: boolean;
  state: 'FILING' | 'ACCEPTANCE' | 'SUPPLEMENT' | 'EXAMINATION' | 'DECISION' | 'DELIVERY' | 'ENDED';
  stateName: string;
  outcome?: 'UPHELD' | 'CHANGED' | 'REVOKED' | 'REJECTED' | 'WITHDRAWN' | null;
  outcomeName?: string | null;
  kinds?: { key: string; name: string }[] | null;
  decisionNumber?: string | null;
  decisionReason?: string | null;
  decidedOn?: string | null;
  deliveredOn?: string | null;
  deliveryWay?: string | null;
}
export interface VetoContest {
  reason: string;
  signature: string;
  forPersonId?: number;
  requestKey: string;
}

export const appealApi = {
  options: (disposition: Id) => api.get<{ options: AppealOption[] }>('/api/appeals/options', { query: { disposition } }).then((o) => o.options),
  file: (request: AppealRequest) => api.post<{ caseId: number; caseNo: string; decideBy: string }>('/api/appeals', request),
  read: (caseId: Id) => api.get<Appeal>(`/api/appeals/${caseId}`),
  contestVeto: (caseId: Id, contest: VetoContest) => api.post<{ caseId: number }>(`/api/vetoes/${caseId}/contests`, contest),
};
