import { ChartNoAxesColumn } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import { marketWords } from '../../i18n/words.ts';
import { indexOf } from '../../plan/pack-index.ts';
import { StateScreen } from '../components/StateScreen.tsx';
import type { CompareState } from '../saved/compare-state.ts';
import { DemandTable } from './DemandTable.tsx';
import { MonthChart } from './MonthChart.tsx';
import { type Demand, type MarketView, marketView, shareOf } from './market-view.ts';
import { PayTable } from './PayTable.tsx';

interface MarketScreenProps {
  readonly state: CompareState;
}

function DemandSection({
  demand,
  postings,
}: {
  readonly demand: readonly Demand[];
  readonly postings: number;
}) {
  const [onlyMissing, setOnlyMissing] = useState(false);
  const shown = onlyMissing ? demand.filter(({ have }) => !have) : demand;
  return (
    <section aria-labelledby="demand">
      <div class="row">
        <h2 id="demand">{marketWords.demand}</h2>
        <label class="check">
          <input type="checkbox" checked={onlyMissing} onChange={() => setOnlyMissing(!onlyMissing)} />{' '}
          {marketWords.onlyMissing}
        </label>
      </div>
      {shown.length > 0 ? (
        <DemandTable demand={shown} postings={postings} />
      ) : (
        <p class="quiet">{demand.length > 0 ? marketWords.nothingMissing : marketWords.none}</p>
      )}
    </section>
  );
}

function PaySection({ pay, axis }: Pick<MarketView, 'pay' | 'axis'>) {
  return (
    <section aria-labelledby="pay">
      <h2 id="pay">{marketWords.pay}</h2>
      <p class="small quiet">{axis ? marketWords.payHint : marketWords.noPay}</p>
      {axis && <PayTable pay={pay} axis={axis} />}
    </section>
  );
}

/** What the saved postings, as they are filtered, say of the market. */
export function MarketScreen({ state }: MarketScreenProps) {
  const [rows, pack, profile] = [state.shown.value, state.pack.value, state.profile.value];
  const view = useMemo(() => {
    const held = pack ? indexOf(pack).standingOf(profile).held : new Set(Object.keys(profile.skills));
    return marketView(rows, held);
  }, [rows, pack, profile]);
  if (view.postings === 0) {
    const { emptyTitle, empty } = marketWords;
    return (
      <StateScreen icon={ChartNoAxesColumn} title={emptyTitle} text={empty} detail={null} action={null} />
    );
  }
  return (
    <section class="market" aria-label={marketWords.title}>
      <p class="quiet">{marketWords.over(view.postings, state.rows.value?.length ?? 0)}</p>
      {shareOf(0, view.postings) === null && <p class="notice">{marketWords.few(view.postings)}</p>}
      <DemandSection demand={view.demand} postings={view.postings} />
      <PaySection pay={view.pay} axis={view.axis} />
      <section aria-labelledby="time">
        <h2 id="time">{marketWords.time}</h2>
        <p class="small quiet">{marketWords.timeHint}</p>
        <MonthChart months={view.months} />
      </section>
    </section>
  );
}
