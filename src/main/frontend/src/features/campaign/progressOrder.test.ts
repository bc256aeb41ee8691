import { describe, expect, it } from 'vitest';
import { ordered, total } from './progressOrder';

const row = (unitCode: string, should: number, declared: number, overdue = 0) => ({
  unitCode, unitName: unitCode, should, declared, verified: 0, problems: 0, rectified: 0, overdue,
});

describe('progress', () => {
  const rows = [row('b', 10, 5), row('a', 10, 5), row('c', 10, 1, 3), row('d', 0, 0)];

  it('shouldPutTheSlowestFirstAndEmptyUnitsLast', () => {
    expect(ordered(rows, 'slowest').map((r) => r.unitCode)).toEqual(['c', 'a', 'b', 'd']);
  });

  it('shouldKeepTheOrderOfCodesAmongEquals', () => {
    expect(ordered(rows, 'overdue').map((r) => r.unitCode)).toEqual(['c', 'a', 'b', 'd']);
    expect(rows[0]!.unitCode).toBe('b');
  });

  it('shouldAddUp', () => {
    expect(total(rows)).toMatchObject({ should: 30, declared: 11, overdue: 3 });
  });
});
