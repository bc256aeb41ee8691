import { describe, expect, it } from 'vitest';
import { phraseGroups } from './phraseGroups';
import type { Phrase } from './settings.api';

const own = { id: 1, text: '情况属实', editable: true } as Phrase;
const office = { id: 2, text: '请按期整改', unitCode: '33', unitName: '县办', editable: false } as Phrase;
const posts = [{ unitCode: '44', unitName: '镇' }];

describe('phrases by whose they are', () => {
  it('puts one’s own first, also when there are none', () => {
    expect(phraseGroups([office, own], posts, false).map((g) => [g.unitCode, g.phrases.length, g.open])).toEqual([['', 1, true], ['33', 1, false]]);
    expect(phraseGroups([], posts, false)).toEqual([{ unitCode: '', unitName: '', phrases: [], open: true }]);
  });

  it('offers the offices one keeps', () => {
    expect(phraseGroups([], posts, true).map((g) => [g.unitName, g.open])).toEqual([['', true], ['镇', true]]);
    expect(phraseGroups([{ ...office, editable: true }], [], false)[1]!.open).toBe(true);
  });
});
