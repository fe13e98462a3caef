import { scaleLinear } from 'd3-scale';
import { marketWords, month } from '../../i18n/words.ts';
import type { MarketView } from './market-view.ts';

interface MonthChartProps {
  /** Oldest first; never empty. */
  readonly months: MarketView['months'];
}

const HEIGHT = 96;
/** More names of months than these would touch on a narrow page. */
const MANY = 12;

/** How many postings came in each month, as columns with their numbers on them and a table behind. */
export function MonthChart({ months }: MonthChartProps) {
  const most = Math.max(...months.map(({ postings }) => postings));
  const toPixels = scaleLinear([0, most], [0, HEIGHT]);
  return (
    <figure>
      <div class="columns" data-many={months.length > MANY} aria-hidden="true">
        {months.map(({ month: of, postings }) => (
          <div key={of}>
            <span class="small">{postings > 0 && postings}</span>
            <span class="column" style={{ height: `${toPixels(postings)}px` }} />
            <span class="small quiet">{month(of)}</span>
          </div>
        ))}
      </div>
      <details>
        <summary class="small">{marketWords.numbers}</summary>
        <table class="figures narrow">
          <thead>
            <tr>
              <th scope="col">{marketWords.month}</th>
              <th scope="col" class="number">
                {marketWords.postings}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month: of, postings }) => (
              <tr key={of}>
                <th scope="row">{of}</th>
                <td class="number">{postings}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
