import { describe, expect, it } from 'vitest';
import { daysLeft } from './period';

describe('daysLeft', () => {
  it('shouldCountByChineseDays', () => {
    // 23:30 on the 20th in Shanghai, and half an hour later
    expect(daysLeft('2026-11-25', Date.parse('2026-11-20T15:30:00Z'))).toBe(5);
    expect(daysLeft('2026-11-25', Date.parse('2026-11-20T16:00:00Z'))).toBe(4);
  });

  it('shouldBeZeroOnTheLastDayAndNegativeAfter', () => {
    expect(daysLeft('2026-11-25T23:59:59', Date.parse('2026-11-25T08:00:00Z'))).toBe(0);
    expect(daysLeft('2026-11-25', Date.parse('2026-11-26T08:00:00Z'))).toBe(-1);
  });
});
