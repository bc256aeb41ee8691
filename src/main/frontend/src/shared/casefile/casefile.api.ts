import { api, type Filled, type Id } from '@/shared/api';
import type { FormData, FormSchema } from '@/shared/form/schema';

export type ChainStep = Filled<'Step', 'from' | 'to', { state: 'done' | 'active' | 'todo' }>;
export type CaseLink = Filled<'LinkedCase', 'status' | 'caused'>;
export type CaseDetail = Filled<
  'CaseDetail',
  | 'number' | 'caseNo' | 'processName' | 'subjectPersonId' | 'subjectName' | 'campaignId'
  | 'dueAt' | 'workingDaysLeft' | 'closedAt' | 'end' | 'endReason',
  { links?: CaseLink[]; steps?: ChainStep[] }
>;
/** `deputyFor`: whose deputy acted. */
export type TimelineEntry = Filled<'TimelineEntry', 'who' | 'onBehalf', { data?: unknown }> & { deputyFor?: string | null };
export type CaseSubmission = Filled<'SubmissionView', 'taskId' | 'taskName' | 'forWhom', { schema?: FormSchema | null; data: FormData }> & { deputyFor?: string | null; signature?: boolean };
export type CaseDiagramData = Filled<'Diagram', 'incidents'>;
/** Not yet `submitted` while it is uploaded and its task is not. */
export type CaseAttachment = Filled<
  'AttachmentView',
  'kindName' | 'takenAt' | 'uploadedAt' | 'uploadedBy' | 'taskId' | 'submitted' | 'lat' | 'lon' | 'pair' | 'pairWith'
>;
/** The same thing before and after; `metresApart` where both say where they were taken. */
export interface PhotoPair {
  before: CaseAttachment;
  after?: CaseAttachment | null;
  metresApart?: number | null;
  daysBetween?: number | null;
}
export type SupervisedLimit = Filled<'SupervisedLimit', 'due'>;

/** Someone who handles the case, as its subject may know him. */
export interface CaseHandler {
  personId: Id;
  name: string;
  unitName: string;
  /** His recusal was asked for or granted. */
  asked: boolean;
}

export type LimitAct = 'extend' | 'pause' | 'resume';

export type LimitApproval = Filled<'DeadlineExtension', 'until' | 'approvalNo'>;

export const caseApi = {
  limits: (id: Id) => api.get<SupervisedLimit[]>(`/api/cases/${id}/limits`),
  changeLimit: (taskId: string, act: LimitAct, approval: LimitApproval) =>
    api.post<unknown>(`/api/tasks/${taskId}/deadline/${act}`, approval),
  handlers: (id: Id) => api.get<CaseHandler[]>(`/api/cases/${id}/handlers`),
  askRecusal: (id: Id, personId: Id, reason: string) => api.post<unknown>(`/api/cases/${id}/recusals`, { personId, reason }),
  get: (id: Id) => api.get<CaseDetail>(`/api/cases/${id}`),
  timeline: (id: Id) => api.get<TimelineEntry[]>(`/api/cases/${id}/timeline`),
  submissions: (id: Id) => api.get<CaseSubmission[]>(`/api/cases/${id}/submissions`),
  diagram: (id: Id) => api.get<CaseDiagramData>(`/api/cases/${id}/diagram`),
  photoPairs: (id: Id) => api.get<{ items: PhotoPair[] }>(`/api/cases/${id}/photo-pairs`),
  attachments: (id: Id) => api.get<CaseAttachment[]>(`/api/cases/${id}/attachments`),
};

export const attachmentUrl = (id: Id): string => `/api/attachments/${id}`;
export const thumbUrl = (id: Id): string => `/api/attachments/${id}/thumb`;
