import { defineStore } from 'pinia';
import { ref } from 'vue';
import type { MenuBadge } from '@/shared/feature';
import { hearLive } from '@/shared/live';
import { inboxApi, type InboxCounts } from './inbox.api';
import type { Box } from './inboxRoute';

/** Counts and lights of the boxes, for the rail and the list; asked again every minute while the page is seen, and when something has happened. */
export const useInboxCounts = defineStore('inboxCounts', () => {
  const counts = ref<InboxCounts>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;

  async function refresh(): Promise<void> {
    try {
      counts.value = await inboxApi.counts();
    } catch {
      // The rail shows no numbers then; the list itself says what is wrong.
    }
  }

  /** Several things at once are one reason to ask. */
  function refreshSoon(): void {
    clearTimeout(soon);
    soon = setTimeout(() => void refresh(), 1500);
  }

  function watchOver(): void {
    if (timer) return;
    void refresh();
    hearLive({ note: refreshSoon });
    timer = setInterval(() => document.visibilityState === 'visible' && refresh(), 60_000);
  }

  return { counts, refresh, watchOver };
});

/** Counts above 999 are not exact and need not be. */
export const countText = (n: number): string => (n > 999 ? '999+' : String(n));

export const LIGHTS = ['RED', 'YELLOW', 'BLUE'] as const;
export type Lit = (typeof LIGHTS)[number];

/** How many of a box are of that light; only boxes of open tasks have lights. */
export function litCount(counts: InboxCounts | undefined, box: Box, light: Lit): number {
  if (!counts) return 0;
  if (box === 'supervised') return { RED: counts.supervisedRed, YELLOW: counts.supervisedYellow, BLUE: counts.supervisedBlue }[light];
  return box === 'todo' ? { RED: counts.red, YELLOW: counts.yellow, BLUE: counts.blue }[light] : 0;
}

/** What the rail says of a box: how many, and how many of the most pressing light there is. */
export function badgeOf(counts: InboxCounts | undefined, box: Box): MenuBadge | undefined {
  if (!counts?.[box]) return undefined;
  const worst = (['RED', 'YELLOW'] as const).find((l) => litCount(counts, box, l) > 0);
  return {
    text: countText(counts[box]),
    ...(worst && { lit: { light: worst, text: countText(litCount(counts, box, worst)) } }),
    urgent: box === 'todo' && worst === 'RED',
  };
}
