import { api, type Page } from '@/shared/api';

export type CampaignState = 'DRAFT' | 'SUBMITTED' | 'RUNNING' | 'AWAITING_CONCLUSION';

export interface StageEnd {
  no: number;
  name: string;
  endsOn: string;
}

export interface Stage extends StageEnd {
  openedAt: string | null;
  closedAt: string | null;
}

export interface Item {
  code: string;
  groupCode: string | null;
  name: string;
  audience: 'PERSON' | 'UNIT';
}

export interface Scope {
  units: string[];
  people: string[];
  forms: string[];
}

export interface Policy {
  samplePercent: number;
  stageReportDays: number;
  monthlyReportDay: number;
  unitPlanWorkingDays: number;
}

export interface Template {
  key: string;
  name: string;
  stages: string[];
  stageDays: number[];
  policy: Policy;
  people: string[];
  forms: string[];
  items: Item[];
}

export interface Draft {
  template: string;
  code: string;
  name: string;
  unitCode: string;
  periodFrom: string;
  periodTo: string;
  leniencyDate: string | null;
  refusalDate: string | null;
  policy: Policy;
  stages: StageEnd[];
  scope: Scope;
  items: Item[];
}

export interface CampaignLine {
  id: number;
  code: string;
  name: string;
  unitCode: string;
  unitName: string;
  periodFrom: string;
  periodTo: string;
  state: CampaignState;
  stage: number;
  stages: Stage[];
}

export interface Campaign extends Omit<Draft, 'stages'>, Omit<CampaignLine, 'stages'> {
  caseId: number | null;
  launchedAt: string | null;
  version: number;
  stages: Stage[];
}

export interface PreflightProblem {
  severity: 'BLOCK' | 'WARN' | 'INFO';
  code: string;
  text: string;
  unitCode: string | null;
  count: number | null;
  fix: string | null;
}

export interface Preflight {
  problems: PreflightProblem[];
  people: number;
  units: number;
  rounds: number;
  tasksPerRole: { role: string; roleName: string; tasks: number; holders: number }[];
}

export interface Launch {
  total: number;
  done: number;
  failed: number;
  state: string;
}

export interface Progress {
  unitCode: string;
  unitName: string;
  should: number;
  declared: number;
  verified: number;
  problems: number;
  rectified: number;
  overdue: number;
}

export interface Declaration {
  id: number;
  caseId: number | null;
  caseNo: string | null;
  title: string;
  personName: string | null;
  unitCode: string;
  unitName: string;
  paperCode: string;
  status: string;
  mode: 'ONLINE' | 'ASSISTED' | null;
  declaredAt: string | null;
  verifiedAt: string | null;
  verification: string | null;
  problems: number;
  omitted: boolean;
  drawn: boolean;
}

const one = (id: string | number) => `/api/campaigns/${id}`;

export const campaignApi = {
  list: (after?: string) => api.get<Page<CampaignLine>>('/api/campaigns', { query: { after } }),
  templates: () => api.get<Template[]>('/api/campaigns/templates'),
  read: (id: string | number) => api.get<Campaign>(one(id)),
  create: (draft: Draft) => api.post<{ id: number }>('/api/campaigns', draft),
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
};
