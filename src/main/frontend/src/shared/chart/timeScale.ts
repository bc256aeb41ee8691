/** Days on a line: where each date stands, 0–100, with some air at both ends. */
export interface Scale {
  at: (date: string) => number;
  from: string;
  to: string;
}

const DAY = 86_400_000;
const day = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY;
const text = (n: number): string => new Date(n * DAY).toISOString().slice(0, 10);

export function scaleOf(dates: (string | null | undefined)[]): Scale | undefined {
  const days = dates.filter((d): d is string => !!d).map(day);
  if (!days.length) return undefined;
  const first = Math.min(...days);
  const last = Math.max(...days);
  const air = Math.max(2, Math.round((last - first) * 0.06));
  const from = first - air;
  const span = last + air - from;
  return { from: text(from), to: text(last + air), at: (date) => (100 * (day(date) - from)) / span };
}

export interface PlacedLabel {
  row: number;
  /** Which end of the label stands at its place; none sticks out. */
  align: 'start' | 'mid' | 'end';
}

/** Labels `width` percent wide, packed into rows so that none touches another. */
export function rowsOf<T extends { at: number }>(labels: T[], width: number): (T & PlacedLabel)[] {
  const ends: number[] = [];
  return [...labels]
    .sort((a, b) => a.at - b.at)
    .map((label) => {
      const align = label.at + width / 2 > 100 ? 'end' : label.at - width / 2 < 0 ? 'start' : 'mid';
      const from = align === 'end' ? label.at - width : align === 'start' ? label.at : label.at - width / 2;
      let row = ends.findIndex((end) => from >= end);
      if (row < 0) row = ends.length;
      ends[row] = from + width;
      return { ...label, row, align };
    });
}

export interface Bar {
  key: string;
  name: string;
  left: number;
  width: number;
  from: string;
  until: string | null;
}

/** Effect periods as bars on a common scale; one without an end goes to the edge. */
export function effectBars(kinds: { key: string; name: string; from: string; until?: string | null }[], today: string): { bars: Bar[]; now: number | null } {
  const scale = scaleOf([today, ...kinds.flatMap((k) => [k.from, k.until])]);
  if (!scale || !kinds.length) return { bars: [], now: null };
  const bars = kinds.map((k) => {
    const left = scale.at(k.from);
    const right = k.until ? scale.at(k.until) : 100;
    return { key: k.key, name: k.name, left, width: Math.max(1, right - left), from: k.from, until: k.until ?? null };
  });
  return { bars, now: scale.at(today) };
}
