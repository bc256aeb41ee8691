import { describe, expect, it } from 'vitest';
import type { InboxCounts } from './inbox.api';
import { badgeOf, countText, litCount } from './inboxCounts';

const counts = { todo: 12, red: 0, yellow: 3, blue: 1, done: 1000, closed: 0, supervised: 1000, supervisedRed: 1000, supervisedYellow: 7, supervisedBlue: 0 } as InboxCounts;

describe('counts and lights of the boxes', () => {
  it('caps at 999', () => {
    expect([0, 999, 1000].map(countText)).toEqual(['0', '999', '999+']);
  });

  it('shows how many there are, and how many of the most pressing light', () => {
    expect(badgeOf(counts, 'todo')).toEqual({ text: '12', lit: { light: 'YELLOW', text: '3' }, urgent: false });
    expect(badgeOf({ ...counts, red: 2 }, 'todo')).toEqual({ text: '12', lit: { light: 'RED', text: '2' }, urgent: true });
    expect(badgeOf(counts, 'supervised')).toEqual({ text: '999+', lit: { light: 'RED', text: '999+' }, urgent: false });
    expect(badgeOf(counts, 'done')).toEqual({ text: '999+', urgent: false });
  });

  it('says nothing of an empty box', () => {
    expect(badgeOf(counts, 'closed')).toBeUndefined();
    expect(badgeOf(undefined, 'todo')).toBeUndefined();
    expect(litCount(counts, 'done', 'RED')).toBe(0);
  });
});
