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
  taskId: string;
  version: number;
  requestKey: string;
  data: FormData;
  relationDeclared: boolean;
}

export interface SignResult {
  taskId: string;
  signed: boolean;
  message: string | null;
}

export const AT_ONCE = 50;
export const VERIFY = 'Task_VerifyDeclaration';

const SESSION = '/api/signing-session';

export const signingApi = {
  /** The sheets of a sitting, with what the inbox knows of them. */
  async sheets(task: string): Promise<Sheet[]> {
    const [session, inbox] = await Promise.all([
      api.get<{ sheets: { taskId: string }[] }>(SESSION, { query: { task } }),
      api.get<Page<Sheet>>('/api/inbox', { query: { box: 'todo', process: 'declaration', limit: 2 * AT_ONCE } }),
    ]);
    const known = new Map(inbox.items.map((line) => [line.taskId, line]));
    return session.sheets.map((sheet) => ({ light: 'NORMAL', ...sheet, ...known.get(sheet.taskId) }) as Sheet);
  },
  /** Opens a sheet; the server remembers that its signer saw it. */
  async open(taskId: string): Promise<OpenSheet> {
    await api.post(`${SESSION}/sheets/${taskId}/open`);
    return api.get<OpenSheet>(`/api/tasks/${taskId}`);
  },
  sign: (signature: Signature) =>
    api.post<{ results: SignResult[] }>(`${SESSION}/sign`, { items: [signature] }).then((answer) => answer.results[0]!),
};
