/** Hours of a roadmap week: the pack's assumption. */
const WEEK_HOURS = 10;

const DAY_MS = 86_400_000;

/** From the first day to the last, ISO dates. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Weeks of the calendar for so many roadmap weeks, rounded up. */
export const calendarWeeks = (weeks: number, hoursPerWeek: number): number =>
  Math.ceil((weeks * WEEK_HOURS) / hoursPerWeek);

/**
 * When each of a row of phases is learnt, one after the other, from a day on. Rounded up to whole days over the sum,
 * not phase by phase, so that the end is the same however the weeks are divided.
 */
export function scheduleFrom(
  start: string,
  weeks: readonly number[],
  hoursPerWeek: number,
): readonly Stretch[] {
  let before = 0;
  return weeks.map((amount) => {
    const first = daysFor(before, hoursPerWeek);
    before += amount;
    return { from: dayAfter(start, first), to: dayAfter(start, daysFor(before, hoursPerWeek) - 1) };
  });
}

const daysFor = (weeks: number, hoursPerWeek: number): number =>
  Math.ceil((weeks * WEEK_HOURS * 7) / hoursPerWeek);

const dayAfter = (start: string, days: number): string =>
  new Date(Date.parse(start) + days * DAY_MS).toISOString().slice(0, 10);
