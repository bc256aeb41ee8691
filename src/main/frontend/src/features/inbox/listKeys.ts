export type ListKey = 'next' | 'previous' | 'search' | 'back' | 'help' | 'choose';

const KEYS: Record<string, ListKey> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  '/': 'search',
  '?': 'help',
  x: 'choose',
  Escape: 'back',
};

const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="listbox"], [role="menu"], [role="combobox"], .djs-container';

/** Whether something lies over the page and has the keys to itself. */
const covered = (): boolean =>
  [...document.querySelectorAll<HTMLElement>('.el-overlay, .el-popper[aria-hidden="false"]')].some((o) => o.getClientRects().length > 0);

/**
 * What a key means for the list. Nothing while something is typed, composed or chosen elsewhere; the
 * arrows only within the list or where nothing has the focus, since elsewhere they scroll.
 */
export function listKey(event: KeyboardEvent, list: HTMLElement | null): ListKey | undefined {
  const found = KEYS[event.key];
  if (!found || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(FIELDS)) return undefined;
  if (event.key.startsWith('Arrow') && target && target !== document.body && !list?.contains(target)) return undefined;
  return covered() ? undefined : found;
}
