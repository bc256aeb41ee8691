import { describe, expect, it } from 'vitest';
import { month, type SpecialDay } from './calendarYear';

const special = new Map<string, SpecialDay>([
  ['2026-01-01', { date: '2026-01-01', kind: 'HOLIDAY', name: '元旦' }],
  ['2026-01-04', { date: '2026-01-04', kind: 'WORKDAY', name: '元旦' }],
]);

describe('calendar year', () => {
  it('shouldBeginWeeksOnMonday', () => {
    const january = month(2026, 0, special);
    expect(january.slice(0, 3)).toEqual([null, null, null]);
    expect(january[3]).toMatchObject({ day: 1, kind: 'HOLIDAY', name: '元旦' });
  });

  it('shouldTellMakeUpDaysFromWeekends', () => {
    const january = month(2026, 0, special).filter((c) => c !== null);
    expect(january[2]!.kind).toBe('WEEKEND');
    expect(january[3]!.kind).toBe('WORKDAY');
  });
});
