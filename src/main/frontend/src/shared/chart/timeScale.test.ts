import { describe, expect, it } from 'vitest';
import { effectBars, rowsOf, scaleOf } from './timeScale';

describe('dates on a line', () => {
  it('keeps order and leaves air at both ends', () => {
    const scale = scaleOf(['2026-06-01', null, '2026-09-09', undefined])!;
    expect(scale.at('2026-06-01')).toBeGreaterThan(0);
    expect(scale.at('2026-09-09')).toBeLessThan(100);
    expect(scale.at('2026-07-21')).toBeCloseTo(50, 5);
    expect(scaleOf([null])).toBeUndefined();
  });

  it('puts labels that would touch on different rows, and lets none stick out', () => {
    const placed = rowsOf([{ at: 50 }, { at: 5 }, { at: 14 }, { at: 36 }, { at: 98 }], 20);
    expect(placed.map((l) => [l.at, l.row, l.align])).toEqual([[5, 0, 'start'], [14, 1, 'mid'], [36, 0, 'mid'], [50, 1, 'mid'], [98, 0, 'end']]);
  });

  it('minds that a label at the edge reaches back', () => {
    expect(rowsOf([{ at: 75 }, { at: 96 }], 20).map((l) => l.row)).toEqual([0, 1]);
  });

  it('draws effect periods, one without an end to the edge', () => {
    const { bars, now } = effectBars([{ key: 'A', name: 'a', from: '2026-01-01', until: '2026-07-01' }, { key: 'B', name: 'b', from: '2026-03-01' }], '2026-04-01');
    expect(bars[0]!.left).toBeLessThan(bars[1]!.left);
    expect(bars[1]!.left + bars[1]!.width).toBeCloseTo(100, 5);
    expect(now! > bars[1]!.left && now! < bars[0]!.left + bars[0]!.width).toBe(true);
    expect(effectBars([], '2026-01-01')).toEqual({ bars: [], now: null });
  });
});
