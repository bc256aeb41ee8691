import { api, type Filled, type Id, type Page } from '@/shared/api';

export type Outcome = 'EXEMPT' | 'LENIENT' | 'NORMAL' | 'SEVERE' | 'TRANSFER';
export type Named = Filled<'MeasureName'>;
export type DispositionProblem = Filled<'DispositionProblemView', 'kind' | 'declaredOn' | 'rectifiedOn'>;
export type DispositionFacts = Filled<
  'DispositionFactsView',
  | 'seriousness' | 'seriousnessName' | 'toleranceReason' | 'statement' | 'confirmedBy' | 'confirmedAt'
  | 'selfCheckEnds' | 'leniencyDate' | 'refusalDate',
  { problems: DispositionProblem[]; rectified: 'IN_TIME' | 'LATE' | 'OPEN' }
>;
export type Defence = Filled<
  'DispositionDefenceView',
  'text' | 'at' | 'recordedBy',
  { mode: 'IN_PERSON' | 'WRITTEN' | 'PAPER' | 'WAIVED' | 'SILENT' }
>;
export type Draft = Filled<
  'DispositionDraftView',
  never,
  {
    outcome: Outcome;
    kinds: Named[];
    defence?: Defence | null;
    review?: Filled<'DispositionReviewView', 'reason' | 'by' | 'at'> | null;
  }
>;
export type Decision = Filled<'DispositionDecisionView', 'approvedBy' | 'changedBy', { outcome: Outcome; kinds: Named[] }>;
export type Effect = Filled<
  'DispositionEffectView',
  'until' | 'windowUntil' | 'executedOn' | 'executionReport',
  { state: 'RUNNING' | 'ENDED' | 'REVOKED'; kinds: Filled<'MeasureEffect', 'until'>[] }
>;
export type Disposition = Filled<
  'DispositionView',
  'standing' | 'standingName' | 'campaignId' | 'campaignName' | 'transferCaseId',
  {
    facts: DispositionFacts;
    proposed?: Filled<'ProposedOutcomeView', never, { outcome: Outcome; rules: Filled<'OutcomeRule'>[] }> | null;
    authority?: Named | null;
    drafts: Draft[];
    decision?: Decision | null;
    delivery?: Filled<'DispositionDeliveryView', 'detail' | 'by'> | null;
    effect?: Effect | null;
    appeals: Filled<'DispositionAppealView', 'end'>[];
  }
>;
export type DispositionLine = Filled<'DispositionLine', 'outcome' | 'outcomeName'>;

export const statuses = ['FACTS', 'DRAFTING', 'DEFENCE', 'REVIEW', 'APPROVAL', 'TRANSFERRED', 'DELIVERY', 'EFFECTIVE', 'TOLERATED', 'REVOKED', 'ENDED'] as const;

export const dispositionApi = {
  read: (caseId: Id) => api.get<Disposition>(`/api/dispositions/${caseId}`),
  list: (query: { campaign?: string; unit?: string; status?: string; after?: string }) => api.get<Page<DispositionLine>>('/api/dispositions', { query }),
};
