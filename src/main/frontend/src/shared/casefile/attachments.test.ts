import { describe, expect, it } from 'vitest';
import { fileSize, groupByKind } from './attachments';

describe('attachments', () => {
  it('puts before and after side by side and first', () => {
    const groups = groupByKind([{ kind: 'other' }, { kind: 'after' }, { kind: 'before' }, { kind: 'after' }]);
    expect(groups.map((g) => [g.kind, g.items.length, g.pair])).toEqual([['before', 1, true], ['after', 2, true], ['other', 1, false]]);
  });

  it('makes no pair of one half', () => {
    expect(groupByKind([{ kind: 'before' }])[0]!.pair).toBe(false);
  });

  it('says sizes', () => {
    expect(fileSize(900)).toBe('900 B');
    expect(fileSize(204800)).toBe('200 KB');
    expect(fileSize(3_500_000)).toBe('3.3 MB');
  });
});
