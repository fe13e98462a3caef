import { currencySign, date, money, PAY_WORDS, payWords, perPeriod } from '../../platform/i18n.ts';
import { PayAxis } from '../components/PayAxis.tsx';
import { Section } from '../components/Section.tsx';
import type { PayView } from '../models/pay-view.ts';

interface PaySectionProps {
  readonly view: PayView;
}

function Stated({ stated, converted, band }: PayView) {
  if (stated === null) return null;
  return (
    <p>
      {payWords.stated} <strong class="unbroken">{money(stated)}</strong>
      {stated.period !== 'year' && ` ${perPeriod(stated.period)}`}
      {converted && band && (
        <>
          {' '}
          {payWords.about}{' '}
          <strong class="unbroken">{money({ ...converted, currency: band.currency })}</strong>
        </>
      )}
    </p>
  );
}

function Sources({ stated, converted, band }: PayView) {
  if (band === null) return null;
  const foreign = converted !== null && stated?.currency !== band.currency;
  return (
    <p class="small quiet">
      {payWords.source(band.region, band.source)}{' '}
      {foreign &&
        payWords.rate(
          currencySign(stated?.currency ?? null),
          currencySign(band.currency),
          String(converted.rate),
          date(converted.rateDate),
        )}{' '}
      {stated?.period === 'hour' && converted?.hoursPerYear && payWords.hours(converted.hoursPerYear)}
    </p>
  );
}

function Verdict({ word, band }: PayView) {
  return (
    <span class="pay-word" data-word={word}>
      {PAY_WORDS[word](band?.region ?? '')}
    </span>
  );
}

/** The posted pay on the axis of the band, in words and with the sources of both. */
export function PaySection({ view }: PaySectionProps) {
  const { axis, band } = view;
  const posted = axis?.posted ? money({ ...axis.posted, currency: band?.currency ?? null }) : '';
  return (
    <Section name="pay" title={payWords.title} aside={<Verdict {...view} />}>
      <Stated {...view} />
      {axis && <PayAxis {...axis} label={payWords.axis(posted, band ? money(band) : '')} />}
      <Sources {...view} />
    </Section>
  );
}
