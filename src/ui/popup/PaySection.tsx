import { date, money, PAY_WORDS, payWords, perPeriod } from '../../platform/i18n.ts';
import { PayAxis } from '../components/PayAxis.tsx';
import { Section } from '../components/Section.tsx';
import type { PayView } from '../models/pay-view.ts';

interface PaySectionProps {
  readonly view: PayView;
}

function Stated({ stated, converted, band }: PayView) {
  if (stated === null) return <span class="quiet">{payWords.unknownPay}</span>;
  return (
    <span>
      {payWords.stated} <strong>{money(stated)}</strong> {perPeriod(stated.period)}
      {converted && band && (
        <>
          {' '}
          {payWords.about} <strong>{money({ ...converted, currency: band.currency })}</strong>
        </>
      )}
    </span>
  );
}

function Sources({ stated, converted, band }: PayView) {
  if (band === null) return null;
  const foreign = converted !== null && stated?.currency !== band.currency;
  return (
    <p class="small quiet">
      {payWords.bandIs(band.region, money(band))} {perPeriod(band.period)}. {payWords.source(band.source)}{' '}
      {foreign &&
        payWords.rate(
          String(converted.rate),
          stated?.currency ?? '',
          band.currency,
          date(converted.rateDate),
        )}{' '}
      {converted?.hoursPerYear && payWords.hours(converted.hoursPerYear)} {foreign && payWords.usOnly}
    </p>
  );
}

/** The posted pay on the axis of the band, in words and with the sources of both. */
export function PaySection({ view }: PaySectionProps) {
  const { axis, band, word } = view;
  const posted = axis?.posted ? money({ ...axis.posted, currency: band?.currency ?? null }) : '';
  return (
    <Section name="pay" title={payWords.title}>
      <p class="row">
        <Stated {...view} />
        {word !== 'not-stated' && (
          <span class="pay-word" data-word={word}>
            {PAY_WORDS[word](band?.region ?? '')}
          </span>
        )}
      </p>
      {axis && <PayAxis {...axis} label={payWords.axis(posted, band ? money(band) : '')} />}
      <Sources {...view} />
    </Section>
  );
}
