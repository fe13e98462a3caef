import { LEVELS, type Level, TRACKS, type TrackId } from '../../model/terms.ts';
import { type AxisRange, axisBounds } from '../posting/pay-view.ts';
import { payAmount, type SavedRow } from '../saved/saved-rows.ts';

/** How many postings ask for a skill. */
export interface Demand {
  readonly id: string;
  readonly name: string;
  readonly required: number;
  readonly preferred: number;
  readonly have: boolean;
}

/** The pay of the postings of one track and level, US dollars a year. */
export interface PayGroup {
  readonly track: TrackId | null;
  readonly level: Level | null;
  /** Middles of the stated ranges, ascending. */
  readonly amounts: readonly number[];
  readonly median: number;
  /** The pack's band that most of them stand beside; null where none has one. */
  readonly band: AxisRange | null;
}

/** What the saved postings say of the market, as far as one person saved them. */
export interface MarketView {
  /** How many postings were counted. */
  readonly postings: number;
  /** Most wanted first: by required, then preferred, then name. */
  readonly demand: readonly Demand[];
  /** By track, then level. */
  readonly pay: readonly PayGroup[];
  /** One axis for all groups; null without any pay. */
  readonly axis: { readonly from: number; readonly to: number } | null;
  /** Months without a gap, oldest first, "2026-11", by the day of posting or else of saving. */
  readonly months: readonly { readonly month: string; readonly postings: number }[];
}

/** From here a share says something; below, only counts are shown. */
const FEWEST_FOR_SHARES = 10;
/** Older postings would make the rest of the chart too narrow to read. */
const MOST_MONTHS = 24;
const TRACK_ORDER: readonly (TrackId | null)[] = [...TRACKS, null];

/** "40 %", where there are enough postings for a share to mean anything; else null. */
export function shareOf(part: number, whole: number): number | null {
  return whole < FEWEST_FOR_SHARES ? null : Math.round((100 * part) / whole);
}

/** Counts over these postings. `held` are the ids of the skills that the person has. */
export function marketView(rows: readonly SavedRow[], held: ReadonlySet<string>): MarketView {
  const pay = payGroups(rows);
  const ranges = pay.flatMap(({ amounts, band }) => [
    { min: amounts[0] ?? null, max: amounts.at(-1) ?? null },
    ...(band ? [band] : []),
  ]);
  return {
    postings: rows.length,
    demand: demandOf(rows, held),
    pay,
    axis: axisBounds(ranges),
    months: monthsOf(rows),
  };
}

function demandOf(rows: readonly SavedRow[], held: ReadonlySet<string>): readonly Demand[] {
  const demand = new Map<string, { name: string; required: number; preferred: number }>();
  for (const { summary } of rows) {
    for (const { id, name, need } of summary.skills) {
      if (need === 'mentioned') continue;
      const counted = demand.get(id) ?? { name, required: 0, preferred: 0 };
      counted[need] += 1;
      demand.set(id, counted);
    }
  }
  return [...demand]
    .map(([id, counted]) => ({ id, ...counted, have: held.has(id) }))
    .sort((a, b) => b.required - a.required || b.preferred - a.preferred || (a.name < b.name ? -1 : 1));
}

function payGroups(rows: readonly SavedRow[]): readonly PayGroup[] {
  const groups = Map.groupBy(
    rows.filter(({ pay }) => payAmount(pay) !== null),
    ({ track, level }) => `${track} ${level}`,
  );
  return [...groups.values()].flatMap((group) => payGroupOf(group) ?? []).sort(inOrder);
}

function payGroupOf(group: readonly SavedRow[]): PayGroup | null {
  const [first] = group;
  const amounts = group.map(({ pay }) => payAmount(pay)).filter((one) => one !== null);
  if (first === undefined) return null;
  amounts.sort((a, b) => a - b);
  const bands = group.flatMap(({ pay }) => pay.axis?.band ?? []);
  return {
    track: first.track,
    level: first.level,
    amounts,
    median: medianOf(amounts),
    band: commonest(bands),
  };
}

const inOrder = (a: PayGroup, b: PayGroup): number =>
  TRACK_ORDER.indexOf(a.track) - TRACK_ORDER.indexOf(b.track) || rankOf(a.level) - rankOf(b.level);

const rankOf = (level: Level | null): number => (level === null ? LEVELS.length : LEVELS.indexOf(level));

/** Of amounts in ascending order. */
function medianOf(amounts: readonly number[]): number {
  const [low, high] = [amounts[(amounts.length - 1) >> 1] ?? 0, amounts[amounts.length >> 1] ?? 0];
  return (low + high) / 2;
}

function commonest(bands: readonly AxisRange[]): AxisRange | null {
  const counts = Map.groupBy(bands, ({ min, max }) => `${min} ${max}`);
  const [most] = [...counts.values()].sort((a, b) => b.length - a.length);
  return most?.[0] ?? null;
}

function monthsOf(rows: readonly SavedRow[]): MarketView['months'] {
  const counts = new Map<string, number>();
  for (const { summary } of rows) {
    const month = (summary.datePosted ?? summary.savedAt).slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const last = [...counts.keys()].reduce((latest, month) => (month > latest ? month : latest), '');
  const months: { month: string; postings: number }[] = [];
  const first = [...counts.keys()].reduce((earliest, month) => (month < earliest ? month : earliest), last);
  for (
    let month = last;
    month !== '' && month >= first && months.length < MOST_MONTHS;
    month = before(month)
  ) {
    months.unshift({ month, postings: counts.get(month) ?? 0 });
  }
  return months;
}

function before(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 2)).toISOString().slice(0, 7);
}
