import { money, PAY_WORDS, payWords, perPeriod } from '../../i18n/words.ts';
import { PayAxis } from '../components/PayAxis.tsx';
import type { PayView } from '../posting/pay-view.ts';
import { AnswerRow } from './AnswerRow.tsx';

/** The pay in one row: the sum, how it stands to the band, and both on a small axis. */
export function PayRow({ stated, word, band, axis }: PayView) {
  return (
    <AnswerRow name="pay-row" label={payWords.title} term="pay">
      {stated && (
        <span class="unbroken">
          <strong>{money(stated)}</strong>
          {stated.period !== 'year' && ` ${perPeriod(stated.period)}`}
        </span>
      )}
      <span class="pay-word">{PAY_WORDS[word](band?.region ?? '')}</span>
      {stated === null && band && <span>{payWords.bandIs(band.region, money(band))}</span>}
      {stated && axis?.posted && band && (
        <span class="pay-mini" aria-hidden="true">
          <PayAxis {...axis} label="" numbers={false} />
        </span>
      )}
    </AnswerRow>
  );
}
