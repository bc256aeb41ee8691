import { describe, expect, it } from 'vitest';
import { filterOf, hiddenFilters, isFiltered, keyOf, queryOf } from './inboxRoute';

describe('inbox filters in the address', () => {
  it('starts with the box to do', () => {
    expect(filterOf({})).toEqual({ box: 'todo' });
    expect(filterOf({ box: 'nonsense' })).toEqual({ box: 'todo' });
    expect(queryOf({ box: 'todo' })).toEqual({});
  });

  it('goes there and back', () => {
    const filter = { box: 'supervised' as const, q: '王', light: 'RED', unit: '330781001', dueTo: '2026-11-30', sort: 'arrival' as const };
    expect(filterOf(queryOf(filter) as Record<string, string>)).toEqual(filter);
  });

  it('knows an order only where there is a choice, and the usual one needs no word', () => {
    expect(filterOf({ sort: 'arrival' })).toEqual({ box: 'todo', sort: 'arrival' });
    expect(filterOf({ sort: 'due' })).toEqual({ box: 'todo' });
    expect(filterOf({ box: 'done', sort: 'arrival' })).toEqual({ box: 'done' });
    expect(filterOf({ sort: 'colour' })).toEqual({ box: 'todo' });
    expect(queryOf({ box: 'closed', sort: 'arrival' })).toEqual({ box: 'closed' });
  });

  it('takes no empty, repeated or strange values', () => {
    expect(filterOf({ q: '  ', light: ['RED', 'BLUE'], unit: null, other: 'x' })).toEqual({ box: 'todo', light: 'RED' });
  });

  it('knows a list again and counts hidden filters', () => {
    expect(keyOf({ box: 'todo', q: 'a' })).toBe(keyOf(filterOf({ q: 'a' })));
    expect(hiddenFilters({ box: 'todo', q: 'a', light: 'RED' })).toBe(0);
    expect(hiddenFilters({ box: 'done', light: 'RED' })).toBe(1);
    expect(hiddenFilters({ box: 'todo', process: 'declaration', dueFrom: '2026-11-01', dueTo: '2026-11-30' })).toBe(2);
    expect(isFiltered({ box: 'done' })).toBe(false);
    expect(isFiltered({ box: 'todo', sort: 'arrival' })).toBe(false);
    expect(isFiltered({ box: 'done', light: 'RED' })).toBe(true);
  });
});
