export interface StageDates {
  no: number;
  name: string;
  endsOn: string;
}

/** A stage of a campaign as drawn: from the day after the one before it ends to its own end. */
export interface StageSpan {
  no: number;
  name: string;
  from: string;
  to: string;
  /** Part of the whole, 0–1, by calendar days. */
  share: number;
  state: 'past' | 'current' | 'future';
  daysLeft: number;
}

const DAY = 86_400_000;
const day = (date: string) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Calendar days from one date to the other; negative when the other is before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((day(to) - day(from)) / DAY);

export const addDays = (date: string, days: number): string => iso(day(date) + days * DAY);

/** Stages to scale. A short stage keeps at least 12 % so that its name can be read. */
export function spans(
  start: string,
  stages: StageDates[],
  today: string,
): StageSpan[] {
  let from = start;
  const raw = stages.map((stage) => {
    const span = { ...stage, from, days: Math.max(1, daysBetween(from, stage.endsOn) + 1) };
    from = addDays(stage.endsOn, 1);
    return span;
  });
  const total = raw.reduce((sum, span) => sum + span.days, 0);
  const least = Math.min(0.12, 1 / (raw.length || 1));
  const lifted = raw.map((span) => Math.max(least, span.days / total));
  const sum = lifted.reduce((a, b) => a + b, 0);
  return raw.map((span, i) => ({
    no: span.no,
    name: span.name,
    from: span.from,
    to: span.endsOn,
    share: lifted[i]! / sum,
    state:
      daysBetween(span.endsOn, today) > 0
        ? 'past'
        : daysBetween(span.from, today) < 0
          ? 'future'
          : 'current',
    daysLeft: daysBetween(today, span.endsOn),
  }));
}

/** Where today stands on the drawn bar, 0–1; null before the start and after the end. */
export function todayAt(drawn: StageSpan[], today: string): number | null {
  let left = 0;
  for (const span of drawn) {
    if (span.state === 'current') {
      const days = daysBetween(span.from, span.to) + 1;
      return left + span.share * ((daysBetween(span.from, today) + 0.5) / days);
    }
    left += span.share;
  }
  return null;
}

/** What is wrong with the dates of a draft, by field: each stage must end after the one before. */
export function dateProblems(draft: {
  start: string | null;
  ends: (string | null)[];
  leniency?: string | null;
  refusal?: string | null;
}): Map<string, 'missing' | 'order' | 'outside'> {
  const problems = new Map<string, 'missing' | 'order' | 'outside'>();
  if (!draft.start) problems.set('start', 'missing');
  let before = draft.start;
  draft.ends.forEach((end, i) => {
    if (!end) problems.set(`end${i + 1}`, 'missing');
    else if (before && daysBetween(before, end) <= 0) problems.set(`end${i + 1}`, 'order');
    before = end ?? before;
  });
  for (const key of ['leniency', 'refusal'] as const) {
    const date = draft[key];
    if (date && draft.start && daysBetween(draft.start, date) < 0) problems.set(key, 'outside');
  }
  return problems;
}
