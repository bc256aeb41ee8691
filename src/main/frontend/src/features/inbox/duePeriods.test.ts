import { describe, expect, it } from 'vitest';
import { duePeriods } from './duePeriods';

const of = (today: string) => Object.fromEntries(duePeriods(today).map((p) => [p.key, `${p.from}~${p.to}`]));

describe('spans of due days', () => {
  it('counts weeks from Monday', () => {
    expect(of('2026-11-22')).toEqual({
      over: '~2026-11-21', today: '2026-11-22~2026-11-22', week: '2026-11-16~2026-11-22', next: '2026-11-23~2026-11-29', month: '2026-11-01~2026-11-30',
    });
    expect(of('2026-11-23').week).toBe('2026-11-23~2026-11-29');
  });

  it('goes over the ends of months and years', () => {
    expect(of('2026-12-31')).toMatchObject({ week: '2026-12-28~2027-01-03', next: '2027-01-04~2027-01-10', month: '2026-12-01~2026-12-31' });
    expect(of('2028-02-29').month).toBe('2028-02-01~2028-02-29');
  });
});
