import { defineStore } from 'pinia';
import { ref } from 'vue';
import { notificationApi } from './notification.api';

/** How many messages are unread, for the rail; asked again every minute while the page is seen. */
export const useUnread = defineStore('unread', () => {
  const unread = ref(0);
  let timer: ReturnType<typeof setInterval> | undefined;

  async function refresh(): Promise<void> {
    try {
      unread.value = (await notificationApi.list(undefined, 1)).unread;
    } catch {
      // No number then.
    }
  }

  function watchOver(): void {
    if (timer) return;
    void refresh();
    timer = setInterval(() => document.visibilityState === 'visible' && refresh(), 60_000);
  }

  return { unread, watchOver };
});
