import { describe, expect, it } from 'vitest';
import { fromQuery, toQuery } from './filters';

describe('filters in the address', () => {
  it('shouldComeBackAsTheyWentIn', () => {
    const filters = { unit: '990001004', light: 'RED', from: '2026-11-01', q: '养殖' };
    expect(fromQuery(toQuery(filters))).toEqual(filters);
  });

  it('shouldLeaveOutWhatMakesNoSense', () => {
    expect(fromQuery({ light: 'PINK', from: 'yesterday', campaign: '1;drop', status: '', page: '2' })).toEqual({});
  });

  it('shouldTakeTheFirstOfARepeatedFilter', () => {
    expect(fromQuery({ kind: ['A', 'B'] })).toEqual({ kind: 'A' });
  });

  it('shouldGiveEqualAddressesForEqualFilters', () => {
    expect(JSON.stringify(toQuery({ light: 'RED', unit: 'x' }))).toBe(JSON.stringify(toQuery({ unit: 'x', light: 'RED' })));
  });
});
