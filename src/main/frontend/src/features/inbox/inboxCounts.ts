import { defineStore } from 'pinia';
import { ref } from 'vue';
import { inboxApi, type InboxCounts } from './inbox.api';

/** Counts and lights of the boxes, for the rail and the list; asked again every minute while the page is seen. */
export const useInboxCounts = defineStore('inboxCounts', () => {
  const counts = ref<InboxCounts>();
  let timer: ReturnType<typeof setInterval> | undefined;

  async function refresh(): Promise<void> {
    try {
      counts.value = await inboxApi.counts();
    } catch {
      // The rail shows no numbers then; the list itself says what is wrong.
    }
  }

  function watchOver(): void {
    if (timer) return;
    void refresh();
    timer = setInterval(() => document.visibilityState === 'visible' && refresh(), 60_000);
  }

  return { counts, refresh, watchOver };
});

/** Counts above 999 are not exact and need not be. */
export const countText = (n: number): string => (n > 999 ? '999+' : String(n));
