import { api, type Filled, type Id, type Page } from '@/shared/api';

export interface Strike {
  id: number;
  findingId: number;
  caseId: number;
  escalationCaseId?: number | null;
  escalationCaseNo?: string | null;
  unitCode: string;
  unitName: string;
  areaCode: string;
  areaName: string;
  addresseeName?: string | null;
  kind: string;
  countedOn: string;
  unitCount: number;
  areaCount: number;
  /** The higher of the two counts, at most the third. */
  level: number;
  step: 'BULLETIN' | 'INTERVIEW' | 'INVESTIGATION';
  stepName: string;
  state: 'COUNTED' | 'TAKEN_BACK' | 'MERGED';
  stateName: string;
  noticedOn?: string | null;
  contestUntil?: string | null;
  contest?: { caseId: number; caseNo: string; state: 'OPEN' | 'UPHELD' | 'NOT_UPHELD' } | null;
  mayContest: boolean;
}
export interface Ladder {
  unitCode: string;
  unitName: string;
  campaignId?: number | null;
  areaCode: string;
  areaName: string;
  unitCount: number;
  areaCount: number;
  window: { kind: 'CAMPAIGN' | 'ROLLING'; months: number; from?: string | null; to?: string | null };
  sameKindOnly: boolean;
  steps: Strike[];
}
export interface RecordFinding {
  id: number;
  caseId: number;
  caseNo: string;
  unitName: string;
  kind: string;
  way: string;
  place: string;
  foundOn: string;
  state: 'RAISED' | 'CONFIRMED' | 'NOT_CONFIRMED' | 'MERGED';
  stateName: string;
  problemNumber?: string | null;
  strikeId?: number | null;
}
export interface UnitRecord {
  unitCode: string;
  unitName: string;
  findings: RecordFinding[];
  strikes: Strike[];
  interviews: { rowId: number; number: string; caseId?: number | null; unitName: string; heldOn?: string | null; place?: string | null; status: string; statusName: string; planDate?: string | null }[];
  outcomes: { caseId: number; caseNo: string; processKey: string; processName: string; unitName: string; status: string; openedAt: string; closedAt?: string | null; end?: string | null }[];
  vetoes: { rowId: number; number: string; status: string; statusName: string; from: string; until: string }[];
}
export interface NewFinding {
  unit: string;
  placeUnit?: string;
  place: string;
  campaign?: number;
  kind: string;
  way: 'OPEN' | 'UNANNOUNCED';
  foundOn: string;
  description: string;
  requestKey: string;
}

type CampaignLine = Pick<Filled<'CampaignLine'>, 'id' | 'name' | 'state'>;
type CampaignItem = Pick<Filled<'CampaignItem', 'groupCode'>, 'code' | 'name' | 'groupCode'>;

export const escalationApi = {
  record: (unit: string, campaign?: string) => api.get<UnitRecord>(`/api/units/${encodeURIComponent(unit)}/record`, { query: { campaign } }),
  ladder: (unit: string, campaign?: Id | null) => api.get<Ladder>('/api/escalations/ladder', { query: { unit, campaign } }),
  raise: (finding: NewFinding) => api.post<{ findingId: number; caseId: number; caseNo: string }>('/api/findings', finding),
  contest: (strike: number, reason: string) =>
    api.post<{ caseId: number; caseNo: string; until: string }>(`/api/strikes/${strike}/contests`, { reason }),
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
