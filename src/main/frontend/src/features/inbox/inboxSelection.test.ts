import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { MOST, useInboxSelection } from './inboxSelection';

describe('tasks chosen to be done together', () => {
  beforeEach(() => setActivePinia(createPinia()));

  it('are taken and left out again', () => {
    const chosen = useInboxSelection();
    chosen.toggle('a');
    chosen.toggle('b');
    chosen.toggle('a');
    expect(chosen.ids).toEqual(['b']);
    chosen.drop(['b', 'c']);
    expect(chosen.ids).toEqual([]);
  });

  it('are no more than one batch takes', () => {
    const chosen = useInboxSelection();
    chosen.choose(Array.from({ length: MOST + 20 }, (_, i) => `t${i}`));
    expect(chosen.ids).toHaveLength(MOST);
    expect(chosen.full).toBe(true);
    chosen.toggle('more');
    expect(chosen.has('more')).toBe(false);
    chosen.stop();
    expect(chosen.ids).toEqual([]);
  });
});
