import type { Filled } from '@/shared/api';

export type SpecialDay = Filled<'SpecialDay'>;

export interface DayCell {
  date: string;
  day: number;
  /** What it is by law: off, worked though a weekend, or as its weekday says. */
  kind: 'HOLIDAY' | 'WORKDAY' | 'WEEKEND' | 'NORMAL';
  name: string;
}

/** A month as weeks from Monday; null where the week belongs to another month. */
export function month(year: number, index: number, special: Map<string, SpecialDay>): (DayCell | null)[] {
  const first = new Date(Date.UTC(year, index, 1));
  const days = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  const cells: (DayCell | null)[] = Array.from({ length: (first.getUTCDay() + 6) % 7 }, () => null);
  for (let day = 1; day <= days; day++) {
    const time = new Date(Date.UTC(year, index, day));
    const date = time.toISOString().slice(0, 10);
    const known = special.get(date);
    const weekend = time.getUTCDay() % 6 === 0;
    cells.push({ date, day, kind: known?.kind ?? (weekend ? 'WEEKEND' : 'NORMAL'), name: known?.name ?? '' });
  }
  return cells;
}
