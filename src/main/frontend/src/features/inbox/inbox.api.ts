import { api, type Id, type Page } from '@/shared/api';
import type { FormData, FormSchema } from '@/shared/form';
import type { Light } from '@/shared/time';
import type { InboxFilter } from './inboxRoute';

export interface InboxItem {
  taskId?: string | null;
  caseId: Id;
  caseNo: string;
  title: string;
  taskName?: string | null;
  processKey: string;
  processName?: string;
  unitCode: string;
  unitName: string;
  subjectName?: string | null;
  campaignId?: Id | null;
  due?: string | null;
  workingDaysLeft?: number | null;
  light: Light;
  createdAt: string;
  claimedBy?: string | null;
  version?: number;
  /** When it was done or started. */
  at?: string | null;
  status?: string | null;
}

export interface InboxCounts {
  todo: number;
  done: number;
  started: number;
  red: number;
  yellow: number;
  blue: number;
}

export interface RequiredAttachment {
  kind: string;
  name: string;
}

export interface TaskDetail extends InboxItem {
  taskId: string;
  documentation?: string | null;
  ruleText?: string | null;
  form?: { schema: FormSchema; data?: FormData | null } | null;
  assignee?: string | null;
  canComplete: boolean;
  canClaim?: boolean;
  claimedByMe?: boolean;
  requiredAttachments?: RequiredAttachment[];
  version: number;
  taskKey: string;
  assist?: boolean;
  subjectPersonId?: Id | null;
  irreversible?: boolean;
  relationDeclarationNeeded?: boolean;
  /** Why the reader is kept out, in words. */
  excludedBecause?: string | null;
}

export interface Recusal {
  id: Id;
  caseId: Id;
  caseNo: string;
  personId: Id;
  personName: string;
  askedBy: string;
  askedAt: string;
  reason: string;
}

export interface Completion {
  data: FormData;
  requestKey: string;
  version: number;
  attachmentIds: Id[];
  forPersonId?: Id;
  relationDeclared?: boolean;
}

export interface RouteExplanation {
  lines: { text: string }[];
  group?: string | null;
  groupName?: string | null;
  holders: (string | { name: string })[];
  excluded: { name: string; reason: string }[];
  desk?: boolean | string | null;
}

export interface UploadedAttachment {
  id: Id;
  name: string;
  kind: string;
  contentType: string;
  size: number;
  thumb: boolean;
}

export interface PersonFound {
  id: Id;
  name: string;
  unitName?: string | null;
}

export const inboxApi = {
  list: (filter: InboxFilter, after?: string) =>
    api.get<Page<InboxItem>>('/api/inbox', { query: { ...filter, after, limit: 50 } }),
  counts: () => api.get<InboxCounts>('/api/inbox/counts'),
  task: (id: string) => api.get<TaskDetail>(`/api/tasks/${id}`),
  complete: (id: string, completion: Completion) => api.post<void>(`/api/tasks/${id}/complete`, completion),
  claim: (id: string) => api.post<void>(`/api/tasks/${id}/claim`),
  release: (id: string) => api.post<void>(`/api/tasks/${id}/release`),
  recuse: (id: string, reason: string) => api.post<void>(`/api/tasks/${id}/recuse`, { reason }),
  route: (id: string) => api.get<RouteExplanation>(`/api/tasks/${id}/route`),
  upload: (fields: { file: File; caseId: Id; taskId: string; kind: string; takenAt?: string; lat?: number; lon?: number }) =>
    api.upload<UploadedAttachment>('/api/attachments', fields),
  desk: () => api.get<Page<InboxItem> | InboxItem[]>('/api/routing-desk'),
  assign: (taskId: string, personId: Id, reason: string) =>
    api.post<void>(`/api/routing-desk/${taskId}/assign`, { personId, reason }),
  recusals: () => api.get<Recusal[]>('/api/recusals'),
  decideRecusal: (id: Id, granted: boolean, reason: string) => api.post<void>(`/api/recusals/${id}/decide`, { granted, reason }),
  removeUpload: (id: Id) => api.delete<void>(`/api/attachments/${id}`),
  people: (q: string) => api.get<Page<PersonFound>>('/api/people', { query: { q } }),
  units: (q: string) => api.get<Page<{ code: string; name: string }> | { code: string; name: string }[]>('/api/units', { query: { q } }),
  unit: (code: string) => api.get<{ code: string; name: string }>(`/api/units/${code}`),
  campaigns: () => api.get<Page<{ id: Id; name: string }> | { id: Id; name: string }[]>('/api/campaigns'),
};

export const itemsOf = <T>(answer: Page<T> | T[]): T[] => (Array.isArray(answer) ? answer : (answer.items ?? []));
