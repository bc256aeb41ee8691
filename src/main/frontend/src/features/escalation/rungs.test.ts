import { describe, expect, it } from 'vitest';
import type { Strike } from './escalation.api';
import { rungsOf, standing } from './rungs';

const strike = (id: number, level: number, part: Partial<Strike> = {}): Strike => ({
  id, level, findingId: id, caseId: id, unitCode: 'u', unitName: 'u', areaCode: 'a', areaName: 'a', kind: 'k', countedOn: `2026-11-0${id}`, unitCount: level, areaCount: level,
  step: 'BULLETIN', stepName: '', state: 'COUNTED', stateName: '', mayContest: false, ...part,
});

describe('the ladder', () => {
  it('puts each strike on the rung it caused', () => {
    const rungs = rungsOf([strike(1, 1), strike(2, 2), strike(3, 2)]);
    expect(rungs.map((r) => [r.level, r.state, r.strikes.map((s) => s.id)])).toEqual([[1, 'reached', [1]], [2, 'reached', [2, 3]], [3, 'empty', []]]);
    expect(rungsOf([strike(5, 4)])[2]!.strikes).toHaveLength(1);
  });

  it('shows what is contested or taken back as such, and what stands first', () => {
    const open = { caseId: 9, caseNo: '', state: 'OPEN' as const };
    const rungs = rungsOf([strike(1, 1, { state: 'TAKEN_BACK' }), strike(4, 1), strike(2, 2, { contest: open }), strike(3, 3, { state: 'TAKEN_BACK' })]);
    expect(rungs.map((r) => r.state)).toEqual(['reached', 'contested', 'back']);
    expect(rungs[0]!.strikes.map((s) => s.id)).toEqual([4, 1]);
    expect(rungsOf([strike(2, 2, { contest: { ...open, state: 'NOT_UPHELD' } })])[1]!.state).toBe('reached');
  });

  it('stands as high as the higher count', () => {
    expect([standing(0, 0), standing(1, 2), standing(5, 1)]).toEqual([0, 2, 3]);
  });
});
