import type { ComponentChildren } from 'preact';
import { guideWords as words } from '../../i18n/words.ts';
import type { RoleGuide } from './guide-view.ts';

interface GuidePartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of a guide under its heading. */
export function GuidePart({ id, title, children }: GuidePartProps) {
  return (
    <section class="sub-part wide-part" aria-labelledby={`guide-${id}`}>
      <h3 id={`guide-${id}`}>{title}</h3>
      {children}
    </section>
  );
}

/** The hours of a day with what they are for. */
export function DayLine({ guide: { day } }: Pick<RoleGuide, 'guide'>) {
  return (
    <ol class="day-line">
      {day.map(({ time, activity }) => (
        <li key={time}>
          <time>{time}</time>
          <span>{activity}</span>
        </li>
      ))}
    </ol>
  );
}

/** What a source rates, and plainly that none does. */
export function Metrics({ guide: { metrics } }: Pick<RoleGuide, 'guide'>) {
  const figures = [
    [words.demand, metrics && words.demandScore(metrics.demandScore)],
    [words.automation, metrics && words.percent(metrics.automationRiskPercent)],
  ] as const;
  return (
    <dl class="guide-metrics">
      {figures.map(([name, figure]) => (
        <div key={name}>
          <dt class="quiet">{name}</dt>
          <dd class={figure ? 'strong' : 'quiet'}>{figure ?? words.notRated}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a role is called elsewhere, and the person's own postings of it. */
export function GuideLinks({ view: { otherNames, postings } }: { view: RoleGuide }) {
  return (
    <>
      {otherNames.length > 0 && (
        <GuidePart id="others" title={words.crosswalk}>
          <ul>
            {otherNames.map(({ framework, code, title }) => (
              <li key={code}>
                {title} <span class="small quiet">{[framework, code].join(' ')}</span>
              </li>
            ))}
          </ul>
        </GuidePart>
      )}
      {postings.length > 0 && (
        <GuidePart id="postings" title={words.postings}>
          <ul>
            {postings.map(({ id, title, company }) => (
              <li key={id}>
                <a href={`compare.html#open=${encodeURIComponent(id)}`}>{title}</a>{' '}
                <span class="small quiet">{company}</span>
              </li>
            ))}
          </ul>
        </GuidePart>
      )}
    </>
  );
}
