import type { Strike } from './escalation.api';

export const levels = [1, 2, 3] as const;
export type Level = (typeof levels)[number];

export interface Rung {
  level: Level;
  /** Reached by a strike that stands; only contested so far; by one that was taken back; not at all. */
  state: 'reached' | 'contested' | 'back' | 'empty';
  /** Those that stand first, each group oldest first. */
  strikes: Strike[];
}

export const stands = (strike: Strike): boolean => strike.state === 'COUNTED';
export const isContested = (strike: Strike): boolean => strike.contest?.state === 'OPEN';

/** Which strike caused which of the three rungs; a fourth and later one stands on the third. */
export function rungsOf(strikes: Strike[]): Rung[] {
  return levels.map((level) => {
    const here = strikes
      .filter((s) => Math.min(3, Math.max(1, s.level)) === level)
      .sort((a, b) => Number(stands(b)) - Number(stands(a)) || a.countedOn.localeCompare(b.countedOn) || a.id - b.id);
    const standing = here.filter(stands);
    const state = standing.some((s) => !isContested(s)) ? 'reached' : standing.length ? 'contested' : here.length ? 'back' : 'empty';
    return { level, state, strikes: here };
  });
}

/** How high it stands now: by the unit's own count or its area's, whichever is higher. */
export const standing = (unitCount: number, areaCount: number): number => Math.min(3, Math.max(unitCount, areaCount));
