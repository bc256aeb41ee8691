import { describe, expect, it } from 'vitest';
import { dayShift } from './dayShift';

describe('by how much a limit moved', () => {
  it('counts days, over months and years, later or sooner', () => {
    expect(dayShift('2026-12-30T18:00:00', '2027-01-04T18:00:00')).toBe(5);
    expect(dayShift('2027-02-15T23:59:00', '2027-02-14T00:01:00')).toBe(-1);
    expect(dayShift('2027-02-15T09:00:00', '2027-02-15T18:00:00')).toBe(0);
  });
});
