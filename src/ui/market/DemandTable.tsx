import { scaleLinear } from 'd3-scale';
import { useState } from 'preact/hooks';
import { listWords, marketWords } from '../../i18n/words.ts';
import { type Demand, shareOf } from './market-view.ts';

interface DemandTableProps {
  /** Most wanted first. */
  readonly demand: readonly Demand[];
  readonly postings: number;
}

/** As many as can be taken in at a glance; the rest stands behind "Show all". */
const FIRST_ROWS = 15;

function Count({ count, postings }: { readonly count: number; readonly postings: number }) {
  const share = shareOf(count, postings);
  return (
    <td class="number">
      {count}
      {share !== null && <span class="quiet share"> {marketWords.share(share)}</span>}
    </td>
  );
}

function Bars({ one, most }: { readonly one: Demand; readonly most: number }) {
  const toPercent = scaleLinear([0, most], [0, 100]);
  return (
    <td class="bars" aria-hidden="true">
      <span data-need="required" data-have={one.have} style={{ width: `${toPercent(one.required)}%` }} />
      <span data-need="preferred" data-have={one.have} style={{ width: `${toPercent(one.preferred)}%` }} />
    </td>
  );
}

/** How many postings ask for each skill: the bars and their numbers in one table. */
export function DemandTable({ demand, postings }: DemandTableProps) {
  const [all, setAll] = useState(false);
  const most = Math.max(...demand.map(({ required, preferred }) => required + preferred));
  return (
    <>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{marketWords.skill}</th>
            <td />
            <th scope="col" class="number">
              {marketWords.required}
            </th>
            <th scope="col" class="number">
              {marketWords.preferred}
            </th>
            <th scope="col">{marketWords.you}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? demand : demand.slice(0, FIRST_ROWS)).map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              <Bars one={one} most={most} />
              <Count count={one.required} postings={postings} />
              <Count count={one.preferred} postings={postings} />
              <td class={one.have ? 'have' : 'missing'}>
                {one.have ? marketWords.have : marketWords.missing}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {demand.length > FIRST_ROWS && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? listWords.less : listWords.all(demand.length)}
        </button>
      )}
    </>
  );
}
