/** By how many days, counted on the calendar, a limit moved; later is positive. */
export function dayShift(from: string, to: string): number {
  const day = (at: string) => Date.parse(`${at.slice(0, 10)}T00:00:00Z`);
  return Math.round((day(to) - day(from)) / 86_400_000);
}
