const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a deleted posting can be restored: long enough to notice, short enough that deleting means deleting. */
export const KEPT_MS = 30 * DAY_MS;

/** The range of moments that can be stored, as texts and as text in order. */
export const EARLIEST = '1970-01-01T00:00:00.000Z';
const LATEST = '2999-12-31T23:59:59.999Z';

/** Clocks differ by minutes and time zones are set wrong by hours; a moment further ahead was stamped by a wrong clock. */
const AHEAD_MS = DAY_MS;
/** Milepost is younger: a clock that stands before this is wrong itself, and then what is stored is believed instead. */
const OLDEST_CLOCK = Date.UTC(2026, 0);

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** What `Date.parse` reads alike in every browser. */
const ISO_LIKE = /^(?:\d{4}|[+-]\d{6})-\d\d-\d\d(?:T|$)/;

const momentOf = (ms: number): string => new Date(ms).toISOString();

/** Whether a value is a moment as it is stored: then moments are in order as texts are. */
export const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value));

/** The latest moment that is believed while the clock says `now`, in milliseconds since 1970. */
export const latestBelieved = (now: number): string =>
  now < OLDEST_CLOCK ? LATEST : momentOf(now + AHEAD_MS);

const isWithin = (value: unknown, latest: string): value is string =>
  isMoment(value) && value >= EARLIEST && value <= latest;

/** What a clock stamped on a posting or its row, history apart. `statusDates` and `remindOn` are a person's word. */
const STAMPS = ['savedAt', 'updatedAt', 'expiredAt', 'deletedAt'] as const;

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

const historyOf = ({ history }: Row): readonly Row[] => (Array.isArray(history) ? history.filter(isRow) : []);

function* stampsOf(row: Row): Generator<string> {
  for (const name of STAMPS) if (typeof row[name] === 'string') yield row[name];
  for (const { at } of historyOf(row)) if (typeof at === 'string') yield at;
}

/** In milliseconds; what is no moment counts as later than all, since nothing says that it is older. */
const timeOf = (stamp: string): number => {
  const time = ISO_LIKE.test(stamp) ? Date.parse(stamp) : Number.NaN;
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
};

const inOrder = (stamps: readonly string[]): readonly string[] =>
  [...new Set(stamps)].sort((a, b) => timeOf(a) - timeOf(b) || (a < b ? -1 : 1));

/**
 * What stands in place of each stamp that is not believed: those before 1970 become its beginning, those ahead of the
 * clock the milliseconds after the newest that is believed. Their order stays, and equal ones stay equal.
 */
const replacements = (
  rows: readonly Row[],
  now: number,
  newest: string | null,
): ReadonlyMap<string, string> => {
  const latest = latestBelieved(now);
  const wrong: string[] = [];
  let base = newest ?? '';
  for (const row of rows) {
    for (const stamp of stampsOf(row)) {
      if (!isWithin(stamp, latest)) wrong.push(stamp);
      else if (stamp > base) base = stamp;
    }
  }
  const last = Date.parse(latest);
  let late = base === '' ? now : Date.parse(base);
  const entries = inOrder(wrong).map((stamp): readonly [string, string] => {
    const time = timeOf(stamp);
    if (time <= last) return [stamp, momentOf(Math.max(time, 0))];
    late = Math.min(late + 1, last);
    return [stamp, momentOf(late)];
  });
  return new Map(entries);
};

/** When a deleted row is to be erased: as it says, if that is no sooner than its deletion and no later than usual. */
const eraseAtOf = (row: Row, deletedAt: unknown, now: number): unknown => {
  if (typeof deletedAt !== 'string') return null;
  const deleted = Date.parse(deletedAt);
  const latest = momentOf(Math.max(now, deleted) + KEPT_MS + AHEAD_MS);
  if (isWithin(row.eraseAt, latest) && row.eraseAt >= deletedAt) return row.eraseAt;
  // Of a deletion at an unknown time only this is sure: it has its thirty days from here on.
  return momentOf((deletedAt === row.deletedAt ? deleted : now) + KEPT_MS);
};

const repairRow = (row: Row, replaced: ReadonlyMap<string, string>, now: number): Row => {
  if (replaced.size === 0 && row.deletedAt === null && row.eraseAt === null) return row;
  const right = (stamp: unknown) => (typeof stamp === 'string' ? (replaced.get(stamp) ?? stamp) : stamp);
  const repaired: Record<string, unknown> = {};
  for (const name of STAMPS) if (right(row[name]) !== row[name]) repaired[name] = right(row[name]);
  if (historyOf(row).some(({ at }) => right(at) !== at)) {
    repaired.history = historyOf(row).map((change) => ({ ...change, at: right(change.at) }));
  }
  const eraseAt = eraseAtOf(row, right(row.deletedAt), now);
  if (eraseAt !== row.eraseAt) repaired.eraseAt = eraseAt;
  return Object.keys(repaired).length === 0 ? row : { ...row, ...repaired };
};

/**
 * Makes what puts the moments of these rows right, records or rows of the list: a clock that was wrong may have stamped
 * them years ahead, or in a form that is no moment. A row whose moments are all believed comes back as it is; of the
 * others a copy, with everything else in it. After it every moment lies between 1970 and a day after `now`, in the order
 * that they had; `eraseAt` is set for deleted rows alone, thirty days after the deletion where it was wrong.
 * @param now What the clock says, in milliseconds since 1970.
 * @param newest The newest moment that is believed beyond these rows; null for none.
 */
export const createMomentRepair = (
  rows: readonly unknown[],
  now: number,
  newest: string | null = null,
): (<Value>(row: Value) => Value) => {
  const replaced = replacements(rows.filter(isRow), now, newest);
  return <Value>(row: Value) => (isRow(row) ? (repairRow(row, replaced, now) as Value) : row);
};
