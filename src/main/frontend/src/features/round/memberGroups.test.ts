import { describe, expect, it } from 'vitest';
import { groupOf } from './memberGroups';
import type { Member } from './round.api';

const member = (part: Partial<Member>): Member => ({
  id: 1, caseId: 1, caseNo: 'x', title: 'x', personName: 'x', status: 'OPEN', mode: null, declaredAt: null, verifiedAt: null,
  verification: null, problems: 0, omitted: false, drawn: false, ...part,
});

describe('members of a round', () => {
  it('shouldTellWhoIsOutFromWhoIsLate', () => {
    expect(groupOf(member({}))).toEqual(['out']);
    expect(groupOf(member({ status: 'WAITING', omitted: true }))).toEqual(['late']);
  });

  it('shouldCountAProblemBesideTheState', () => {
    expect(groupOf(member({ status: 'WAITING', problems: 2 }))).toEqual(['verified', 'problem']);
  });
});
