import { describe, expect, it } from 'vitest';
import { addDays, dateProblems, daysBetween, spans, todayAt } from './stages';

const stages = [
  { no: 1, name: '动员部署', endsOn: '2026-06-30' },
  { no: 2, name: '自查自纠', endsOn: '2026-08-30' },
  { no: 3, name: '综合治理', endsOn: '2027-04-30' },
  { no: 4, name: '总结提高', endsOn: '2027-05-31' },
];

describe('stages', () => {
  it('shouldCountCalendarDaysAcrossMonthEnds', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('shouldBeginEachStageTheDayAfterTheOneBefore', () => {
    const drawn = spans('2026-06-01', stages, '2026-07-15');
    expect(drawn.map((s) => s.from)).toEqual(['2026-06-01', '2026-07-01', '2026-08-31', '2027-05-01']);
    expect(drawn.map((s) => s.state)).toEqual(['past', 'current', 'future', 'future']);
    expect(drawn.reduce((sum, s) => sum + s.share, 0)).toBeCloseTo(1);
    expect(Math.min(...drawn.map((s) => s.share))).toBeGreaterThan(0.09);
  });

  it('shouldCountTheLastDayOfAStageAsStillRunning', () => {
    expect(spans('2026-06-01', stages, '2026-08-30')[1]).toMatchObject({ state: 'current', daysLeft: 0 });
    expect(spans('2026-06-01', stages, '2026-08-31')[1]!.state).toBe('past');
  });

  it('shouldPlaceTodayInsideTheRunningStage', () => {
    const drawn = spans('2026-06-01', stages, '2026-07-31');
    const at = todayAt(drawn, '2026-07-31')!;
    expect(at).toBeGreaterThan(drawn[0]!.share);
    expect(at).toBeLessThan(drawn[0]!.share + drawn[1]!.share);
    expect(todayAt(spans('2026-06-01', stages, '2027-07-01'), '2027-07-01')).toBeNull();
  });

  it('shouldNameTheFieldWhoseDateIsWrong', () => {
    const problems = dateProblems({
      start: '2026-06-01',
      ends: ['2026-06-30', '2026-06-30', null, '2027-05-31'],
      leniency: '2026-05-01',
    });
    expect([...problems]).toEqual([
      ['end2', 'order'],
      ['end3', 'missing'],
      ['leniency', 'outside'],
    ]);
  });
});
