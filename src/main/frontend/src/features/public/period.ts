const SHANGHAI = 8 * 3_600_000;
const dayOf = (time: number) => Math.floor((time + SHANGHAI) / 86_400_000);

/** Whole days from today to the last day of a notice, by Chinese time; 0 on the last day. */
export const daysLeft = (endsAt: string, now = Date.now()): number =>
  Math.round(Date.parse(`${endsAt.slice(0, 10)}T00:00:00Z`) / 86_400_000) - dayOf(now);
