import { count, money, careerWords as words } from '../../i18n/words.ts';
import type { ProfilePartProps } from '../profile/part-props.ts';
import { type CareerStep, careerLadder } from './career-view.ts';
import { EntryPointList } from './EntryPointList.tsx';
import { LadderSteps } from './LadderSteps.tsx';
import { SubjectPicker } from './SubjectPicker.tsx';
import { TrackMap } from './TrackMap.tsx';

interface NextProps {
  readonly step: CareerStep;
  /** Role of the step by which the missing skills are told; null for none. */
  readonly role: string | null;
  readonly missing: readonly string[];
}

function Next({ step, role, missing }: NextProps) {
  return (
    <div class="notice">
      <p class="strong">{words.next(step.titles.join(' / '), money({ ...step.salary, currency: 'USD' }))}</p>
      <p>{step.asks.join('. ')}.</p>
      {role && missing.length > 0 && <p class="quiet">{words.missingFor(role, missing.join(', '))}</p>}
    </div>
  );
}

/** The ladder, the map of the tracks and the ways in. */
export function CareerView({ state, pack }: ProfilePartProps) {
  const subject = state.subject.value;
  const profile = state.profile.value;
  const ladder = subject && careerLadder(subject, profile, pack);
  const nameOf = (id: string) => state.skillIndex.value?.nameOf(id) ?? id;
  const nextRole = ladder?.next && pack.roles.find(({ id }) => id === ladder.nextRole);
  const missing = nextRole?.required.filter((id) => !state.held.value.has(id)).map(nameOf) ?? [];
  return (
    <section class="part" aria-labelledby="career-title">
      <h2 id="career-title">{words.title}</h2>
      <SubjectPicker state={state} pack={pack} />
      {ladder === null && <p class="quiet">{words.noSubject}</p>}
      {ladder && (
        <section class="sub-part wide-part" aria-labelledby="ladder-title">
          <h3 id="ladder-title">{words.ladder}</h3>
          <p class="quiet">
            {ladder.years === null ? '' : words.placed(count(ladder.years, 'year'))} {words.bands}
          </p>
          <p class="quiet">{pack.pace}</p>
          {!ladder.steps.some(({ isPerson }) => isPerson) && <p class="quiet">{words.unplaced}</p>}
          {ladder.next && <Next step={ladder.next} role={nextRole?.title ?? null} missing={missing} />}
          <LadderSteps steps={ladder.steps} posting={subject?.posting ?? null} />
          {ladder.others.map((steps) => (
            <div key={steps[0]?.titles.join()}>
              <h4>{words.otherLadder}</h4>
              <LadderSteps steps={steps} posting={null} />
            </div>
          ))}
        </section>
      )}
      <TrackMap roles={pack.roles} marked={subject?.role.id ?? null} own={profile.currentRole} />
      <EntryPointList pack={pack} background={profile.background} held={state.held.value} nameOf={nameOf} />
    </section>
  );
}
