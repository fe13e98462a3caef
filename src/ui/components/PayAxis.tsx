import { amount } from '../../i18n/words.ts';

interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

interface PayAxisProps {
  readonly posted: Range | null;
  readonly band: Range | null;
  /** Amounts at the left and right end. */
  readonly from: number;
  readonly to: number;
  /** Says in words what is drawn. */
  readonly label: string;
  /** Numbers under the ends; left out where a table gives them elsewhere. */
  readonly numbers?: boolean;
}

interface End {
  readonly amount: number;
  readonly at: number;
  readonly open: boolean;
}

const MIDDLE = 9;
// Two numbers of five characters touch when their ends are closer than this share of the narrowest axis.
const NUMBER_ROOM = 9;

function endsOf(range: Range | null, toPercent: (value: number) => number): readonly End[] {
  if (range === null) return [];
  const amounts = [...new Set([range.min, range.max])].filter((end) => end !== null);
  return amounts.map((end) => ({
    amount: end,
    at: toPercent(end),
    open: end === range.min && range.max === null,
  }));
}

function Numbers({ ends, row, kind }: { ends: readonly End[]; row: number; kind: string }) {
  const [first, second] = ends;
  const close = first !== undefined && second !== undefined && second.at - first.at < NUMBER_ROOM;
  const anchor = (end: End) => (end === first ? 'end' : 'start');
  return (
    <>
      {ends.map((end) => (
        <text
          key={end.amount}
          x={`${end.at}%`}
          y={32 + row * 15}
          text-anchor={close ? anchor(end) : 'middle'}
          class={`axis-${kind}`}
        >
          {amount(end.amount)}
          {end.open ? '+' : ''}
        </text>
      ))}
    </>
  );
}

/** The band as a bar and the posting's pay as a line with ends, on one axis. An open end runs to the axis' end. */
export function PayAxis({ posted, band, from, to, label, numbers = true }: PayAxisProps) {
  const toPercent = (value: number) => (100 * (value - from)) / (to - from);
  const line = endsOf(posted, toPercent);
  const bar = endsOf(band, toPercent);
  const crowded = line.some((end) => bar.some((other) => Math.abs(end.at - other.at) < NUMBER_ROOM));
  const left = (range: Range) => (range.min === null ? 0 : toPercent(range.min));
  const right = (range: Range) => (range.max === null ? 100 : toPercent(range.max));
  const height = numbers ? 38 + (crowded ? 15 : 0) : MIDDLE * 2;
  return (
    <svg class="pay-axis" role="img" aria-label={label} width="100%" height={height}>
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} class="axis-base" />
      {band && (
        <rect
          x={`${left(band)}%`}
          width={`${right(band) - left(band)}%`}
          y="3"
          height="12"
          rx="2.5"
          class="axis-bar"
        />
      )}
      {posted && (
        <line x1={`${left(posted)}%`} x2={`${right(posted)}%`} y1={MIDDLE} y2={MIDDLE} class="axis-line" />
      )}
      {line.map((end) => (
        <line key={end.amount} x1={`${end.at}%`} x2={`${end.at}%`} y1="3" y2="15" class="axis-line" />
      ))}
      {numbers && <Numbers ends={line} row={0} kind="posted" />}
      {numbers && <Numbers ends={bar} row={crowded ? 1 : 0} kind="band" />}
    </svg>
  );
}
