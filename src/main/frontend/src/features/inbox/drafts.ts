import type { FormData } from '@/shared/form';

/**
 * What was typed into a task and not yet submitted, kept while the page lives. Not in the browser's
 * storage: forms hold personal data.
 */
const drafts = new Map<string, FormData>();

export const draftOf = (taskId: string): FormData | undefined => drafts.get(taskId);
export const keepDraft = (taskId: string, data: FormData): void => void drafts.set(taskId, data);
export const dropDraft = (taskId: string): void => void drafts.delete(taskId);
