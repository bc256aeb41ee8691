import { api, type Id, type Page } from '@/shared/api';

export type Outcome = 'EXEMPT' | 'LENIENT' | 'NORMAL' | 'SEVERE' | 'TRANSFER';
export interface Named {
  key: string;
  name: string;
}
export interface DispositionProblem {
  rowId: number;
  number: string;
  kind?: string | null;
  description: string;
  source?: string | null;
  foundBy: string;
  foundByName: string;
  declaredOn?: string | null;
  declaredInTime: boolean;
  rectifiedOn?: string | null;
  rectifiedInTime: boolean;
  open: boolean;
  refused: boolean;
  concealed: boolean;
}
export interface DispositionFacts {
  problems: DispositionProblem[];
  foundBy: string;
  foundByName: string;
  declaredInTime: boolean;
  rectified: 'IN_TIME' | 'LATE' | 'OPEN';
  rectifiedName: string;
  openAtRefusal: boolean;
  refused: boolean;
  concealed: boolean;
  seriousness?: string | null;
  seriousnessName?: string | null;
  earlier: number;
  tolerance: boolean;
  toleranceReason?: string | null;
  statement?: string | null;
  confirmedBy?: string | null;
  confirmedAt?: string | null;
  selfCheckEnds?: string | null;
  leniencyDate?: string | null;
  refusalDate?: string | null;
}
export interface Defence {
  mode: 'IN_PERSON' | 'WRITTEN' | 'PAPER' | 'WAIVED' | 'SILENT';
  modeName: string;
  text?: string | null;
  at: string;
  recordedBy?: string | null;
}
export interface Draft {
  no: number;
  outcome: Outcome;
  outcomeName: string;
  kinds: Named[];
  facts: string;
  evidence: string;
  basis: string;
  draftedBy: string;
  draftedAt: string;
  defence?: Defence | null;
  review?: { conclusion: string; reason?: string | null; by: string; at: string } | null;
}
export interface Decision {
  number: string;
  version: number;
  outcome: Outcome;
  outcomeName: string;
  kinds: Named[];
  subject: string;
  facts: string;
  evidence: string;
  basis: string;
  remedy: string;
  authority: string;
  decidedOn: string;
  approvedBy?: string | null;
  changedBy?: string | null;
}
export interface Effect {
  from: string;
  until?: string | null;
  windowUntil?: string | null;
  state: 'RUNNING' | 'ENDED' | 'REVOKED';
  executedOn?: string | null;
  executionReport?: string | null;
  kinds: (Named & { from: string; until?: string | null })[];
}
export interface Disposition {
  caseId: number;
  caseNo: string;
  title: string;
  status: string;
  personId: number;
  personName: string;
  postNames: string[];
  unitName: string;
  standingName?: string | null;
  campaignId?: number | null;
  campaignName?: string | null;
  trigger: string;
  triggerName: string;
  facts: DispositionFacts;
  proposed?: { outcome: Outcome; name: string; rules: { id: string; text: string }[] } | null;
  authority?: Named | null;
  drafts: Draft[];
  decision?: Decision | null;
  delivery?: { way: string; wayName: string; deliveredOn: string; detail?: string | null; by?: string | null } | null;
  effect?: Effect | null;
  transferCaseId?: number | null;
  appeals: { caseId: number; caseNo: string; kind: string; title: string; status: string; end?: string | null }[];
}
export interface DispositionLine {
  caseId: number;
  caseNo: string;
  title: string;
  personName: string;
  unitName: string;
  outcome?: Outcome | null;
  outcomeName?: string | null;
  status: string;
  statusName: string;
  openedAt: string;
}

export const statuses = ['FACTS', 'DRAFTING', 'DEFENCE', 'REVIEW', 'APPROVAL', 'TRANSFERRED', 'DELIVERY', 'EFFECTIVE', 'TOLERATED', 'REVOKED', 'ENDED'] as const;

export const dispositionApi = {
  read: (caseId: Id) => api.get<Disposition>(`/api/dispositions/${caseId}`),
  list: (query: { campaign?: string; unit?: string; status?: string; after?: string }) => api.get<Page<DispositionLine>>('/api/dispositions', { query }),
};
