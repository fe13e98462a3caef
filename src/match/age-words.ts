/** From here a person counts in years. */
const YEARS_FROM_MONTHS = 24;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayOf = (iso: string): Day => {
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split('-').map(Number);
  return { year, month, day };
};

/**
 * How long ago a day was that lies at least two months back: whole months, "8 months ago", and from two years on whole
 * years, "6 years ago", with "more than" where it is longer. Counted by the calendar. Both are ISO dates.
 */
export function longAgo(iso: string, today: string): string {
  const [then, now] = [dayOf(iso), dayOf(today)];
  const turned = now.month - then.month - (now.day < then.day ? 1 : 0);
  const months = (now.year - then.year) * 12 + turned;
  if (months < YEARS_FROM_MONTHS) return `${months} months ago`;
  const isAnniversary = months % 12 === 0 && now.day === then.day;
  return `${isAnniversary ? '' : 'more than '}${Math.floor(months / 12)} years ago`;
}
