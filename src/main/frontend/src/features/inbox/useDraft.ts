import { onBeforeUnmount, onMounted, ref } from 'vue';
import { asProblem, whenBackOnline } from '@/shared/api';
import type { FormData } from '@/shared/form';
import { draftOf, dropDraft, keepDraft } from './drafts';
import { inboxApi, type TaskDetail } from './inbox.api';

/** `waiting`: the network is gone; it is tried again by itself. `refused`: the server takes no draft of this. */
export type DraftState = 'none' | 'dirty' | 'saving' | 'saved' | 'waiting' | 'refused';

const PAUSE = 1500;
const AGAIN = 8000;

/**
 * What is typed into a task is kept on the server a moment after each pause, and in the page until the server
 * has it. One save at a time; the last one holds.
 */
export function useDraft(task: () => TaskDetail, current: () => FormData | undefined) {
  const id = task().taskId;
  const state = ref<DraftState>(task().draft ? 'saved' : 'none');
  const savedAt = ref(task().draft?.savedAt ?? undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let over = false;

  function later(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), ms);
  }

  function touch(): void {
    if (over) return;
    state.value = 'dirty';
    keep();
    later(PAUSE);
  }

  /** Keeps it in the page, until the server has it. */
  function keep(): void {
    const data = current();
    if (data && !over && isUnsaved()) keepDraft(id, data);
  }

  const isUnsaved = () => state.value !== 'none' && state.value !== 'saved';

  async function save(leaving = false): Promise<void> {
    clearTimeout(timer);
    if (over || !isUnsaved()) return;
    if (running && !leaving) return running.then(() => save());
    const data = current();
    if (!data) return;
    state.value = 'saving';
    running = send(data, leaving);
    await running;
    running = undefined;
  }

  async function send(data: FormData, leaving: boolean): Promise<void> {
    try {
      const draft = await inboxApi.saveDraft(id, data, leaving);
      savedAt.value = draft.savedAt;
      if (state.value !== 'saving') return;
      state.value = 'saved';
      dropDraft(id);
    } catch (e) {
      if (over) return;
      const problem = asProblem(e);
      const again = problem.isUnheard || problem.status === 401 || problem.status >= 500;
      state.value = again ? 'waiting' : 'refused';
      if (again && !leaving) later(AGAIN);
    }
  }

  /** Nothing is saved any more: it was submitted, or thrown away. */
  function end(): void {
    over = true;
    clearTimeout(timer);
    dropDraft(id);
  }

  async function discard(): Promise<void> {
    clearTimeout(timer);
    await running;
    await inboxApi.dropDraft(id);
    dropDraft(id);
    state.value = 'none';
    savedAt.value = undefined;
  }

  const stopListening = whenBackOnline(() => state.value === 'waiting' && void save());
  const hidden = () => document.visibilityState === 'hidden' && void save(true);
  /** Asks before a page closes whose words the server has not got. */
  const closing = (event: BeforeUnloadEvent) => isUnsaved() && !over && event.preventDefault();

  onMounted(() => {
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('beforeunload', closing);
  });
  onBeforeUnmount(() => {
    keep();
    void save(true);
    clearTimeout(timer);
    stopListening();
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('beforeunload', closing);
  });

  /** What the form starts with: what the server knows, under the draft it keeps, under what was typed here since. */
  const initial = (data?: FormData | null): FormData => ({ ...data, ...(task().draft?.data as FormData | undefined), ...draftOf(id) });

  return { state, savedAt, touch, keep, save, end, discard, initial };
}
