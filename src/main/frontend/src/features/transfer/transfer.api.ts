import { api, type Id } from '@/shared/api';

export interface Transfer {
  caseId: number;
  caseNo: string;
  causeCaseId?: number | null;
  causeCaseNo?: string | null;
  targetName: string;
  personName?: string | null;
  unitName: string;
  state: 'DRAFTING' | 'APPROVING' | 'SENDING' | 'AWAITING_RECEIPT' | 'AWAITING_RESULT' | 'DONE' | 'WITHDRAWN';
  stateName: string;
  sheet?: { title: string; receiver: string; facts: string; evidence: string; defence?: string | null; request: string; preparedBy?: string | null; preparedAt?: string | null } | null;
  approval?: { approved: boolean; opinion: string; by: string; at: string } | null;
  sending?: { number: string; sentOn: string; way: string; by: string } | null;
  receipts: { received: boolean; handledBy: string; handledOn: string; number: string; reason: string; recordedBy: string; at: string }[];
  resultDue?: string | null;
  urges: { urgedOn: string; way: string; answer: string; newDate?: string | null; by: string }[];
  result?: {
    outcome: 'SANCTIONED' | 'NONE' | 'WITHDRAWN';
    outcomeName: string;
    kinds: { key: string; name: string }[];
    authority: string;
    decisionNumber?: string | null;
    basis: string;
    decidedOn: string;
    effectFrom?: string | null;
    effectTo?: string | null;
    responsible: { personId: number; name: string; share: string; shareName: string }[];
    note?: string | null;
  } | null;
}

export const transferApi = { read: (caseId: Id) => api.get<Transfer>(`/api/transfers/${caseId}`) };
