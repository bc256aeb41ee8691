export interface DuePeriod {
  key: 'over' | 'today' | 'week' | 'next' | 'month';
  /** Empty: open at that end. */
  from: string;
  to: string;
}

const DAY = 86_400_000;
const text = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Spans of due days people ask for; weeks begin on Monday. */
export function duePeriods(today: string): DuePeriod[] {
  const now = Date.parse(`${today}T00:00:00Z`);
  const monday = now - ((new Date(now).getUTCDay() + 6) % 7) * DAY;
  const month = new Date(now);
  const end = Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0);
  return [
    { key: 'over', from: '', to: text(now - DAY) },
    { key: 'today', from: today, to: today },
    { key: 'week', from: text(monday), to: text(monday + 6 * DAY) },
    { key: 'next', from: text(monday + 7 * DAY), to: text(monday + 13 * DAY) },
    { key: 'month', from: `${today.slice(0, 8)}01`, to: text(end) },
  ];
}
