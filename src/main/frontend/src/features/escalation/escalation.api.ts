import { api, type Filled, type Id, type Page, type Schema } from '@/shared/api';

/** `level`: the higher of the two counts, at most the third. */
export type Strike = Filled<
  'StrikeView',
  'escalationCaseId' | 'escalationCaseNo' | 'addresseeCode' | 'addresseeName' | 'noticedOn' | 'contestUntil',
  { contest?: Filled<'StrikeContestView'> | null }
>;
export type Ladder = Filled<'LadderView', 'campaignId', { window: Filled<'LadderWindow', 'from' | 'to'>; steps: Strike[] }>;
export type RecordFinding = Filled<'FindingLine', 'problemId' | 'problemNumber' | 'strikeId'>;
export type UnitRecord = Filled<
  'UnitRecordView',
  never,
  {
    findings: RecordFinding[];
    strikes: Strike[];
    interviews: Filled<'InterviewLine', 'caseId' | 'heldOn' | 'place' | 'planDate'>[];
    outcomes: Filled<'OutcomeLine', 'closedAt' | 'end'>[];
    vetoes: Filled<'VetoLine'>[];
  }
>;
export type NewFinding = Schema<'RaiseFindingRequest'>;

type CampaignLine = Pick<Filled<'CampaignLine'>, 'id' | 'name' | 'state'>;
type CampaignItem = Pick<Filled<'CampaignItem', 'groupCode'>, 'code' | 'name' | 'groupCode'>;

export const escalationApi = {
  record: (unit: string, campaign?: string) => api.get<UnitRecord>(`/api/units/${encodeURIComponent(unit)}/record`, { query: { campaign } }),
  ladder: (unit: string, campaign?: Id | null) => api.get<Ladder>('/api/escalations/ladder', { query: { unit, campaign } }),
  raise: (finding: NewFinding) => api.post<Filled<'RaisedFinding'>>('/api/findings', finding),
  contest: (strike: number, reason: string) =>
    api.post<Filled<'ContestReceipt', 'until'>>(`/api/strikes/${strike}/contests`, { reason }),
  /** The finder's own sheet, once his finding has a case. */
  sheetOf: async (caseNo: string) =>
    (await api.get<Page<{ taskId?: string | null; caseNo: string }>>('/api/inbox', { query: { box: 'todo', q: caseNo, limit: 5 } })).items.find((i) => i.caseNo === caseNo)?.taskId ?? undefined,
  photo: (file: File, caseId: number, taskId: string, where: { takenAt: string; lat?: number; lon?: number }) =>
    api.upload<void>('/api/attachments', { file, caseId, taskId, kind: 'site', ...where }),
  campaigns: async () => (await api.get<Page<CampaignLine>>('/api/campaigns')).items.filter((c) => c.state === 'RUNNING'),
  kinds: async (campaign: number) => {
    const { items } = await api.get<{ items: CampaignItem[] }>(`/api/campaigns/${campaign}`);
    const groups = items.filter((i) => !i.groupCode && items.some((below) => below.groupCode === i.code));
    return (groups.length ? groups : items).map((i) => i.name);
  },
};
