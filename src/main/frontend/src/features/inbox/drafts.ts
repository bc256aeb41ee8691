import type { FormData } from '@/shared/form';

/**
 * What was typed into a task and not yet submitted, kept while the page lives. Not in the browser's
 * storage: forms hold personal data.
 */
const drafts = new Map<string, FormData>();

export const draftOf = (taskId: string): FormData | undefined => drafts.get(taskId);
export const keepDraft = (taskId: string, data: FormData): void => void drafts.set(taskId, data);
export const dropDraft = (taskId: string): void => void drafts.delete(taskId);

/** One key per intended submission: the same click twice is one submission. */
export function requestKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
}
