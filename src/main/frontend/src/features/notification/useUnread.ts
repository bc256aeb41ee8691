import { defineStore } from 'pinia';
import { ref } from 'vue';
import { hearLive } from '@/shared/live';
import { notificationApi } from './notification.api';

/** How many messages are unread, for the rail: told by the server; asked every minute while it cannot be heard. */
export const useUnread = defineStore('unread', () => {
  const unread = ref(0);
  let live = false;
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
    hearLive({ state: (n) => (unread.value = n), up: (up) => (live = up) });
    timer = setInterval(() => !live && document.visibilityState === 'visible' && refresh(), 60_000);
  }

  return { unread, watchOver };
});
