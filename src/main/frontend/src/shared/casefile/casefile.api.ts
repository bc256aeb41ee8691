import { api, type Id } from '@/shared/api';
import type { FormData, FormSchema } from '@/shared/form/schema';
import type { Light } from '@/shared/time';

export interface ChainStep {
  key: string;
  name: string;
  state: 'done' | 'active' | 'todo';
}

export interface CaseLink {
  kind: string;
  caseId: Id;
  caseNo: string;
  title: string;
  status?: string;
}

export interface CaseDetail {
  id: Id;
  number?: string;
  caseNo?: string;
  title: string;
  processKey: string;
  processName?: string;
  unitCode: string;
  unitName: string;
  subjectPersonId?: Id | null;
  subjectName?: string | null;
  campaignId?: Id | null;
  status: string;
  light: Light;
  openedAt: string;
  dueAt?: string | null;
  workingDaysLeft?: number | null;
  closedAt?: string | null;
  end?: string | null;
  endReason?: string | null;
  links?: CaseLink[];
  steps?: ChainStep[];
}

export interface TimelineEntry {
  at: string;
  who?: string | null;
  onBehalf?: string | null;
  kind: string;
  text: string;
  data?: unknown;
}

export interface CaseSubmission {
  id: Id;
  taskKey: string;
  taskName?: string | null;
  formKey: string;
  schema?: FormSchema | null;
  who: string;
  forWhom?: string | null;
  data: FormData;
  at: string;
}

export interface CaseDiagramData {
  bpmn: string;
  active: string[];
  done: string[];
  incidents?: string[] | number;
}

export interface CaseAttachment {
  id: Id;
  name: string;
  kind: string;
  kindName?: string;
  contentType: string;
  size: number;
  thumb: boolean;
  takenAt?: string | null;
  uploadedAt?: string | null;
  uploadedBy?: string | null;
  taskId?: string | null;
  /** False while it is uploaded and its task not yet submitted. */
  submitted?: boolean;
}

export interface SupervisedLimit {
  taskId: string;
  taskName: string;
  due?: string | null;
  paused: boolean;
}

/** Someone who handles the case, as its subject may know him. */
export interface CaseHandler {
  personId: Id;
  name: string;
  unitName: string;
  /** His recusal was asked for or granted. */
  asked: boolean;
}

export type LimitAct = 'extend' | 'pause' | 'resume';

export interface LimitApproval {
  until?: string;
  reason: string;
  approvalNo?: string;
}

const itemsOf = <T>(answer: T[] | { items: T[] }): T[] => (Array.isArray(answer) ? answer : answer.items);

export const caseApi = {
  limits: (id: Id) => api.get<SupervisedLimit[]>(`/api/cases/${id}/limits`),
  changeLimit: (taskId: string, act: LimitAct, approval: LimitApproval) =>
    api.post<unknown>(`/api/tasks/${taskId}/deadline/${act}`, approval),
  handlers: (id: Id) => api.get<CaseHandler[]>(`/api/cases/${id}/handlers`),
  askRecusal: (id: Id, personId: Id, reason: string) => api.post<unknown>(`/api/cases/${id}/recusals`, { personId, reason }),
  get: (id: Id) => api.get<CaseDetail>(`/api/cases/${id}`),
  timeline: async (id: Id) => itemsOf(await api.get<TimelineEntry[] | { items: TimelineEntry[] }>(`/api/cases/${id}/timeline`)),
  submissions: (id: Id) => api.get<CaseSubmission[]>(`/api/cases/${id}/submissions`),
  diagram: (id: Id) => api.get<CaseDiagramData>(`/api/cases/${id}/diagram`),
  attachments: async (id: Id) =>
    itemsOf(await api.get<CaseAttachment[] | { items: CaseAttachment[] }>(`/api/cases/${id}/attachments`)),
};

export const attachmentUrl = (id: Id): string => `/api/attachments/${id}`;
export const thumbUrl = (id: Id): string => `/api/attachments/${id}/thumb`;
