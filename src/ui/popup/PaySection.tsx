import { currencySign, date, money, payWords, perPeriod } from '../../i18n/words.ts';
import type { ObservedPay } from '../../model/review-record.ts';
import { PayAxis } from '../components/PayAxis.tsx';
import { Section } from '../components/Section.tsx';
import type { OwnPay, PayView } from '../posting/pay-view.ts';

interface PaySectionProps {
  readonly view: PayView;
  readonly own: OwnPay;
  readonly observed: ObservedPay | null;
}

/** What the stated pay comes to in another currency or a year; nothing where that is what is stated. */
function Converted({ view: { stated, converted, band }, own }: Pick<PaySectionProps, 'view' | 'own'>) {
  if (stated === null) return null;
  const sums = [
    converted && band && money({ ...converted, currency: band.currency }),
    own.converted && money(own.converted),
  ].filter((sum) => typeof sum === 'string');
  if (sums.length === 0) return null;
  return (
    <p>
      {payWords.stated} <strong class="unbroken">{money(stated)}</strong>
      {stated.period !== 'year' && ` ${perPeriod(stated.period)}`}
      {sums.map((sum) => (
        <span key={sum}>
          {' '}
          {payWords.about} <strong class="unbroken">{sum}</strong>
        </span>
      ))}
    </p>
  );
}

/** The sentence that names a rate, its day and both currencies. */
const rateOf = (from: string | null, to: string, { rate, rateDate }: { rate: number; rateDate: string }) =>
  payWords.rate(currencySign(from), currencySign(to), String(Number(rate.toPrecision(4))), date(rateDate));

function Sources({ view: { stated, converted, band }, own }: PaySectionProps) {
  const from = stated?.currency ?? null;
  const sentences = [
    band && payWords.source(band.region, band.source),
    band && own.isElsewhere && payWords.elsewhere(band.region),
    converted && band && from !== band.currency && rateOf(from, band.currency, converted),
    own.converted && rateOf(from, own.converted.currency, own.converted),
    stated?.period === 'hour' && converted?.hoursPerYear && payWords.hours(converted.hoursPerYear),
  ].filter((sentence) => typeof sentence === 'string');
  return sentences.length > 0 && <p class="small quiet">{sentences.join(' ')}</p>;
}

/** What other postings state: named as what it is, since it mixes levels that the band keeps apart. */
function Observed({ observed }: Pick<PaySectionProps, 'observed'>) {
  if (observed === null) return null;
  const { n, middle, source } = observed;
  return (
    <p class="small">
      {payWords.observed(n)} <strong class="unbroken">{money({ ...observed, currency: 'USD' })}</strong>,{' '}
      {payWords.middle(money({ min: middle, max: middle, currency: 'USD' }))}.{' '}
      <span class="quiet">{payWords.observedSource(source)}</span>
    </p>
  );
}

/** The pay on the axis of the band with its numbers, and the sources of both; nothing where there is neither. */
export function PaySection(props: PaySectionProps) {
  const { view, observed } = props;
  const { axis, band, stated } = view;
  if (band === null && observed === null && stated === null) return null;
  const posted = axis?.posted ? money({ ...axis.posted, currency: band?.currency ?? null }) : '';
  return (
    <Section name="pay" title={payWords.more}>
      <Converted {...props} />
      {axis && <PayAxis {...axis} label={payWords.axis(posted, band ? money(band) : '')} />}
      <Sources {...props} />
      <Observed {...props} />
    </Section>
  );
}
