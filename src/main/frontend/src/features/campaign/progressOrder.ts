import type { Progress } from './campaign.api';

export type Order = 'unit' | 'slowest' | 'problems' | 'overdue';
export const orders: Order[] = ['unit', 'slowest', 'problems', 'overdue'];

const share = (row: Progress) => (row.should ? row.declared / row.should : 1);

/** Rows in the order asked; those that are alike stay in the order of their codes. */
export function ordered(rows: Progress[], order: Order): Progress[] {
  const byCode = (a: Progress, b: Progress) => a.unitCode.localeCompare(b.unitCode);
  const compare: Record<Order, (a: Progress, b: Progress) => number> = {
    unit: byCode,
    slowest: (a, b) => share(a) - share(b) || byCode(a, b),
    problems: (a, b) => b.problems - a.problems || byCode(a, b),
    overdue: (a, b) => b.overdue - a.overdue || byCode(a, b),
  };
  return [...rows].sort(compare[order]);
}

/** All rows together. */
export function total(rows: Progress[]): Omit<Progress, 'unitCode' | 'unitName'> {
  const sum = { should: 0, declared: 0, verified: 0, problems: 0, rectified: 0, overdue: 0 };
  for (const row of rows) for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += row[key];
  return sum;
}
