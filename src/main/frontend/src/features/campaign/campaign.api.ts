import { api, type Filled, type Page } from '@/shared/api';

export type CampaignState = Filled<'CampaignLine'>['state'];

export type StageEnd = Filled<'StageEnd'>;
export type Stage = Filled<'CampaignStage', 'openedAt' | 'closedAt'>;
export type Item = Filled<'CampaignItem', 'groupCode', { audience: 'PERSON' | 'UNIT' }>;
export type Scope = Filled<'CampaignScope'>;

/** The description leaves it open. */
export interface Policy {
  samplePercent: number;
  stageReportDays: number;
  monthlyReportDay: number;
  unitPlanWorkingDays: number;
}

export type Template = Filled<'CampaignTemplate', 'unitKinds', { policy: Policy; items: Item[] }>;
export type Draft = Filled<
  'CampaignDraft',
  'leniencyDate' | 'refusalDate',
  { policy: Policy; stages: StageEnd[]; scope: Scope; items: Item[] }
>;
export type CampaignLine = Filled<'CampaignLine', never, { stages: Stage[] }>;
export type Campaign = Filled<
  'CampaignDetail',
  'caseId' | 'launchedAt' | 'leniencyDate' | 'refusalDate',
  { policy: Policy; stages: Stage[]; scope: Scope; items: Item[] }
>;
export type PreflightProblem = Filled<'PreflightFinding', 'unitCode' | 'count' | 'fix'>;
export type Preflight = Filled<
  'Preflight',
  'perDay' | 'workingDays',
  { problems: PreflightProblem[]; tasksPerRole: Filled<'RoleLoad'>[] }
>;
export type Launch = Filled<'LaunchState', 'error'>;
export type Progress = Filled<'UnitProgress', 'omitted'>;
export type Declaration = Filled<
  'DeclarationLine',
  'caseId' | 'caseNo' | 'personId' | 'personName' | 'declaredAt' | 'verifiedAt' | 'verification',
  { mode?: 'ONLINE' | 'ASSISTED' | null }
>;

/** `key` is dotted, `summary.received`; `group` and `name` in the reader's words. */
export type Figure = Filled<'FigureLine', 'drill'>;
export type Counted = Filled<'CountedCaseLine', 'caseId' | 'caseNo' | 'processKey' | 'rowNumber' | 'openedAt' | 'closedAt'>;
export type ArchiveProgress = Filled<'ArchiveProgress', never, { state: 'NOT_STARTED' | 'RUNNING' | 'DONE' }>;
export type Institution = Filled<'RegisterRowView', 'caseId' | 'campaignId' | 'due', { values: Record<string, string | number | null> }>;
export interface TypicalCase {
  id: number;
  taskKey: string;
  who: string;
  at: string;
  data: { caseKind?: string; caseTitle?: string; caseText?: string; sourceCase?: string };
}

const one = (id: string | number) => `/api/campaigns/${id}`;

export const campaignApi = {
  list: (after?: string) => api.get<Page<CampaignLine>>('/api/campaigns', { query: { after } }),
  templates: () => api.get<Template[]>('/api/campaigns/templates'),
  read: (id: string | number) => api.get<Campaign>(one(id)),
  create: (draft: Draft) => api.post<Filled<'CampaignCreated'>>('/api/campaigns', draft),
  update: (id: number, version: number, draft: Draft) =>
    api.put<Campaign | undefined>(one(id), draft, { query: { version } }),
  preflight: (id: number) => api.post<Preflight>(`${one(id)}/preflight`),
  submit: (id: number) => api.post<void>(`${one(id)}/submit`),
  launch: (id: string | number) => api.get<Launch>(`${one(id)}/launch`),
  progress: (id: string | number, unit?: string) => api.get<Progress[]>(`${one(id)}/progress`, { query: { unit } }),
  moveStage: (id: string | number, no: number, date: string, reason: string) =>
    api.post<void>(`${one(id)}/stages/${no}/move`, { date, reason }),
  declarations: (id: string | number, query: { unit?: string; status?: string; after?: string }) =>
    api.get<Page<Declaration>>(`${one(id)}/declarations`, { query }),
  figures: (id: string | number, unit?: string) => api.get<Figure[]>(`${one(id)}/figures`, { query: { unit } }),
  counted: (id: string | number, key: string, query: { unit?: string; after?: string }) =>
    api.get<Page<Counted>>(`${one(id)}/figures/${encodeURIComponent(key)}/cases`, { query }),
  archive: (id: string | number) => api.get<ArchiveProgress>(`${one(id)}/archive`),
  archiveNow: (id: string | number) => api.post<void>(`${one(id)}/archive`),
  institutions: (id: string | number) =>
    api.get<Page<Institution>>('/api/registers/institution/rows', { query: { campaign: id, limit: 50 } }),
  /** What was chosen as an example, as it was written for the public. */
  typicalCases: async (caseId: number) =>
    (await api.get<TypicalCase[]>(`/api/cases/${caseId}/submissions`)).filter((s) => s.taskKey === 'Task_ChooseCase'),
};
