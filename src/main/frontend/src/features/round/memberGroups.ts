import type { Member } from './round.api';

export const groups = ['out', 'toVerify', 'verified', 'returned', 'late', 'problem'] as const;
export type MemberGroup = (typeof groups)[number];

/** Where a member belongs; one with a problem belongs to two. */
export function groupOf(member: Member): MemberGroup[] {
  const found: MemberGroup[] = [];
  if (member.omitted || member.status === 'OMITTED') found.push('late');
  else if (member.status === 'PLANNED' || member.status === 'OPEN') found.push('out');
  else if (member.status === 'DECLARED') found.push('toVerify');
  else if (member.status === 'RETURNED' || member.status === 'SUPPLEMENTING') found.push('returned');
  else found.push('verified');
  if (member.problems > 0) found.push('problem');
  return found;
}
