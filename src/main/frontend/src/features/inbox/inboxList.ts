import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import { asProblem, type ApiProblem } from '@/shared/api';
import { inboxApi, type CopyMark, type InboxItem } from './inbox.api';
import { keyOf, type InboxFilter } from './inboxRoute';

const idOf = (item: InboxItem): string => (item.copy ? `copy-${item.copy.copyId}` : (item.taskId ?? `case-${item.caseId}`));

/** The list as last seen, with its place: whoever comes back finds it as he left it. */
export const useInboxList = defineStore('inboxList', () => {
  const items = shallowRef<InboxItem[]>([]);
  const next = ref<string | null>(null);
  const loaded = ref(false);
  const loading = ref(false);
  const problem = shallowRef<ApiProblem>();
  const scrollTop = ref(0);
  /** The line opened last. */
  const last = ref('');
  let key = '';
  let filter: InboxFilter = { box: 'todo' };
  let turn = 0;

  async function fetchPage(after?: string): Promise<void> {
    const mine = ++turn;
    loading.value = true;
    problem.value = undefined;
    try {
      const page = await inboxApi.list(filter, after);
      if (mine !== turn) return;
      items.value = after ? [...items.value, ...page.items] : page.items;
      next.value = page.next ?? null;
      loaded.value = true;
    } catch (e) {
      if (mine === turn) problem.value = asProblem(e);
    } finally {
      if (mine === turn) loading.value = false;
    }
  }

  /** Shows what the filter asks for; the same filter again shows what was there. */
  function show(wanted: InboxFilter): void {
    if (keyOf(wanted) === key && loaded.value) return;
    key = keyOf(wanted);
    filter = wanted;
    items.value = [];
    next.value = null;
    loaded.value = false;
    scrollTop.value = 0;
    last.value = '';
    void fetchPage();
  }

  const reload = () => fetchPage();
  const more = async () => {
    if (next.value && !loading.value) await fetchPage(next.value);
  };

  /** Takes out what was done and names what stands in its place. */
  function takeOut(taskId: string): InboxItem | undefined {
    const at = items.value.findIndex((i) => i.taskId === taskId);
    if (at < 0) return items.value[0];
    items.value = items.value.filter((i) => i.taskId !== taskId);
    return items.value[Math.min(at, items.value.length - 1)];
  }

  /** Shows in the list what its detail has found to be so. */
  function refreshItem(task: InboxItem): void {
    items.value = items.value.map((i) =>
      i.taskId === task.taskId ? { ...i, claimedBy: task.claimedBy ?? null, light: task.light, workingDaysLeft: task.workingDaysLeft ?? null } : i,
    );
  }

  /** Shows that what was sent has been read or answered. */
  function markCopy(copyId: number, now: Partial<Pick<CopyMark, 'readAt' | 'answer'>>): void {
    items.value = items.value.map((i) => (i.copy?.copyId === copyId ? { ...i, copy: { ...i.copy, ...now } } : i));
  }

  function forget(): void {
    loaded.value = false;
    key = '';
  }

  return { items, next, loaded, loading, problem, scrollTop, last, show, reload, more, takeOut, refreshItem, markCopy, forget, idOf };
});
