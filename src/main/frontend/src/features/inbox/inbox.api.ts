import { api, type Filled, type Id, type Page } from '@/shared/api';
import type { FormData, FormSchema } from '@/shared/form';
import type { TaskStanding } from '@/shared/handling';
import type { InboxFilter } from './inboxRoute';

/** Why a case was sent to the reader: to know of it, or with a question. */
export type CopyMark = Filled<'CopyMark', 'note' | 'readAt' | 'answer', { kind: 'COPY' | 'CONSULTATION' }>;
/** Whom a line or task concerns besides: sent to the reader, his as a deputy, handed to be answered. */
interface Marks {
  copy?: CopyMark | null;
  onBehalfOf?: Filled<'NamedPerson'> | null;
  delegated?: Filled<'DelegationMark'> | null;
}
/** `at`: when it was done or started. */
export type InboxItem = Filled<
  'InboxLine',
  | 'taskId' | 'taskName' | 'processName' | 'subjectName' | 'campaignId' | 'due' | 'workingDaysLeft' | 'claimedBy' | 'version' | 'at' | 'status'
  | 'priority',
  Marks
>;
export type InboxCounts = Filled<'InboxCounts'>;
export type RequiredAttachment = Filled<'RequiredAttachment'>;
/** `excludedBecause`: why the reader is kept out, in words. */
export type TaskDetail = Filled<
  'TaskView',
  | 'processName' | 'subjectName' | 'campaignId' | 'due' | 'workingDaysLeft' | 'claimedBy' | 'at' | 'status' | 'taskName'
  | 'documentation' | 'ruleText' | 'assignee' | 'canClaim' | 'claimedByMe' | 'assist' | 'subjectPersonId' | 'irreversible'
  | 'relationDeclarationNeeded' | 'excludedBecause' | 'mandatory' | 'processDefinitionId' | 'draft' | 'priority',
  Marks & { form?: { schema: FormSchema; data?: FormData | null } | null; requiredAttachments?: RequiredAttachment[] }
> & TaskStanding;
export type Recusal = Filled<'RecusalToDecide', 'caseTitle'>;
export type Completion = Filled<'TaskCompletion', 'forPersonId' | 'relationDeclared', { data: FormData }>;
export type RouteExplanation = Filled<
  'RouteExplanation',
  'group' | 'desk',
  { lines: Filled<'Line'>[]; excluded: Filled<'ExcludedPerson'>[] }
>;
export type TaskDraft = Filled<'TaskDraft'>;
export type UploadedAttachment = Pick<Filled<'AttachmentView', 'takenAt' | 'lat' | 'lon'>, 'id' | 'name' | 'kind' | 'contentType' | 'size' | 'thumb' | 'takenAt' | 'lat' | 'lon'> & { pairWith?: Id | null };
export type PersonFound = Pick<Filled<'PersonRow', 'unitName'>, 'id' | 'name' | 'unitName'>;

type Place = Pick<Filled<'UnitView'>, 'code' | 'name'>;

export const inboxApi = {
  list: (filter: InboxFilter, after?: string) =>
    api.get<Page<InboxItem>>('/api/inbox', { query: { ...filter, after, limit: 50 } }),
  counts: () => api.get<InboxCounts>('/api/inbox/counts'),
  task: (id: string) => api.get<TaskDetail>(`/api/tasks/${id}`),
  complete: (id: string, completion: Completion) => api.post<void>(`/api/tasks/${id}/complete`, completion),
  saveDraft: (id: string, data: FormData, leaving = false) => api.put<TaskDraft>(`/api/tasks/${id}/draft`, { data }, { keepalive: leaving }),
  dropDraft: (id: string) => api.delete<void>(`/api/tasks/${id}/draft`),
  claim: (id: string) => api.post<void>(`/api/tasks/${id}/claim`),
  release: (id: string) => api.post<void>(`/api/tasks/${id}/release`),
  recuse: (id: string, reason: string) => api.post<void>(`/api/tasks/${id}/recuse`, { reason }),
  route: (id: string) => api.get<RouteExplanation>(`/api/tasks/${id}/route`),
  upload: (fields: { file: File; caseId: Id; taskId: string; kind: string; pairWith?: Id; takenAt?: string; lat?: number; lon?: number }) =>
    api.upload<UploadedAttachment>('/api/attachments', fields),
  desk: () => api.get<Page<InboxItem>>('/api/routing-desk'),
  assign: (taskId: string, personId: Id, reason: string) =>
    api.post<void>(`/api/routing-desk/${taskId}/assign`, { personId, reason }),
  recusals: () => api.get<Recusal[]>('/api/recusals'),
  decideRecusal: (id: Id, granted: boolean, reason: string) => api.post<void>(`/api/recusals/${id}/decide`, { granted, reason }),
  removeUpload: (id: Id) => api.delete<void>(`/api/attachments/${id}`),
  people: (q: string) => api.get<Page<PersonFound>>('/api/people', { query: { q } }),
  units: (q: string) => api.get<Place[]>('/api/units', { query: { q } }),
  unit: (code: string) => api.get<Place>(`/api/units/${code}`),
  campaigns: () => api.get<Page<Pick<Filled<'CampaignLine'>, 'id' | 'name'>>>('/api/campaigns'),
};
