import { compareWords, money, PAY_WORDS, payWords, perPeriod } from '../../i18n/words.ts';
import { PayAxis } from '../components/PayAxis.tsx';
import type { PayView } from '../posting/pay-view.ts';

interface PayCellProps {
  readonly view: PayView;
  /** True where the line is short: the verdict in two words. */
  readonly brief?: boolean;
}

/** The figure on the axis, else the one in the posting. */
function statedWords({ axis, band, stated }: PayView): string {
  if (axis?.posted) return money({ ...axis.posted, currency: band?.currency ?? stated?.currency ?? null });
  return stated ? `${money(stated)} ${perPeriod(stated.period)}` : '';
}

/** Pay and band on the axis that all rows share, with the same in words below. */
export function PayCell({ view, brief = false }: PayCellProps) {
  const { axis, band, word } = view;
  const posted = statedWords(view);
  const whole = PAY_WORDS[word](band?.region ?? '');
  return (
    <div class="pay-cell">
      {axis && <PayAxis {...axis} numbers={false} label={payWords.axis(posted, band ? money(band) : '')} />}
      <p class="small">
        {posted && <span class="unbroken">{posted} ·</span>}{' '}
        <span class="pay-word" title={brief ? whole : undefined}>
          {brief ? compareWords.payBrief[word] : whole}
        </span>
      </p>
    </div>
  );
}
