import { api, type Id, type Page } from '@/shared/api';
import type { FormData, FormSchema } from '@/shared/form';
import type { Light } from '@/shared/time';

export interface Sheet {
  taskId: string;
  caseId: Id;
  caseNo: string;
  title: string;
  taskName: string;
  processKey: string;
  processName?: string;
  unitName: string;
  subjectName?: string | null;
  due?: string | null;
  workingDaysLeft?: number | null;
  light: Light;
}

export interface OpenSheet extends Sheet {
  documentation?: string | null;
  form?: { schema: FormSchema; data?: FormData | null } | null;
  canComplete: boolean;
  version: number;
  requiredAttachments?: { kind: string; name: string }[];
  relationDeclarationNeeded?: boolean;
  excludedBecause?: string | null;
}

export interface Signature {
  data: FormData;
  requestKey: string;
  version: number;
  attachmentIds: Id[];
  relationDeclared?: boolean;
}

export const AT_ONCE = 50;

export const signingApi = {
  todo: (process?: string) =>
    api.get<Page<Sheet>>('/api/inbox', { query: { box: 'todo', process, limit: AT_ONCE } }),
  open: (taskId: string) => api.get<OpenSheet>(`/api/tasks/${taskId}`),
  sign: (taskId: string, signature: Signature) => api.post<void>(`/api/tasks/${taskId}/complete`, signature),
};
