import { api, type Filled, type Page } from '@/shared/api';
import type { FormData, FormSchema } from '@/shared/form';

export type Sheet = Pick<
  Filled<'InboxLine', 'processName' | 'subjectName' | 'due' | 'workingDaysLeft'>,
  'taskId' | 'caseId' | 'caseNo' | 'title' | 'taskName' | 'processKey' | 'processName' | 'subjectName' | 'unitName' | 'due' | 'workingDaysLeft' | 'light'
>;
export type OpenSheet = Sheet &
  Pick<
    Filled<
      'TaskView',
      'documentation' | 'relationDeclarationNeeded' | 'excludedBecause',
      { form?: { schema: FormSchema; data?: FormData | null } | null; requiredAttachments?: Filled<'RequiredAttachment'>[] }
    >,
    'documentation' | 'relationDeclarationNeeded' | 'excludedBecause' | 'form' | 'requiredAttachments' | 'canComplete' | 'version'
  >;
export type Signature = Filled<'SheetSignature', never, { data: FormData }>;
export type SignResult = Filled<'SheetResult', 'message'>;

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
