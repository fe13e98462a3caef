import { scaleLinear } from 'd3-scale';
import { amount, LEVEL_NAMES, marketWords, TRACK_NAMES } from '../../i18n/words.ts';
import type { MarketView, PayGroup } from './market-view.ts';

interface PayTableProps {
  readonly pay: readonly PayGroup[];
  readonly axis: NonNullable<MarketView['axis']>;
}

const nameOf = ({ track, level }: PayGroup): string =>
  `${track ? TRACK_NAMES[track] : marketWords.noTrack}, ${level ? LEVEL_NAMES[level] : marketWords.noLevel}`;

const bandOf = ({ band }: PayGroup): string => {
  if (band === null) return marketWords.noBand;
  return `$${amount(band.min ?? 0)}–${band.max === null ? '' : amount(band.max)}`;
};

function Strip({ group, axis }: { readonly group: PayGroup; readonly axis: PayTableProps['axis'] }) {
  const toPercent = scaleLinear([axis.from, axis.to], [0, 100]).clamp(true);
  const { band, amounts, median } = group;
  const from = toPercent(band?.min ?? axis.from);
  const label = marketWords.drawn(nameOf(group), amounts);
  return (
    <svg class="strip" role="img" aria-label={label} width="100%" height="20">
      <title>{label}</title>
      <line class="axis" x1="0" x2="100%" y1="10" y2="10" />
      {band && (
        <rect
          class="band"
          x={`${from}%`}
          y="5"
          width={`${toPercent(band.max ?? axis.to) - from}%`}
          height="10"
          rx="2"
        />
      )}
      {amounts.map((one, index) => (
        // Two postings may pay the same: only their place in the row tells them apart.
        <circle key={index} class="dot" cx={`${toPercent(one)}%`} cy="10" r="3.5" />
      ))}
      <line class="median" x1={`${toPercent(median)}%`} x2={`${toPercent(median)}%`} y1="1" y2="19" />
    </svg>
  );
}

/** The pay of the postings per track and level, each group on the same axis as its band. */
export function PayTable({ pay, axis }: PayTableProps) {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{marketWords.group}</th>
          <td class="ends" aria-hidden="true">
            <div class="ends-row">
              <span>${amount(Math.round(axis.from / 1_000) * 1_000)}</span>
              <span>${amount(Math.round(axis.to / 1_000) * 1_000)}</span>
            </div>
          </td>
          <th scope="col" class="number">
            {marketWords.stated}
          </th>
          <th scope="col" class="number">
            {marketWords.median}
          </th>
          <th scope="col" class="number">
            {marketWords.band}
          </th>
        </tr>
      </thead>
      <tbody>
        {pay.map((group) => (
          <tr key={nameOf(group)}>
            <th scope="row">{nameOf(group)}</th>
            <td>
              <Strip group={group} axis={axis} />
            </td>
            <td class="number">{group.amounts.length}</td>
            <td class="number">${amount(group.median)}</td>
            <td class="number">{bandOf(group)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
