import { SKILL_LEVEL_NAMES, skillPageWords, guideWords as words } from '../../i18n/words.ts';
import { GuideCheckList } from '../components/GuideCheckList.tsx';
import { tickSkill, untickSkill } from '../posting/profile-changes.ts';
import type { ProfilePartProps } from '../profile/part-props.ts';
import { GuideHead } from './GuideHead.tsx';
import { DayLine, GuideLinks, GuidePart, Metrics } from './GuideParts.tsx';
import { GuideSkills } from './GuideSkills.tsx';
import { GuideWay } from './GuideWay.tsx';
import { type GuideSkill, type RoleGuide, roleGuide } from './guide-view.ts';
import { SubjectPicker } from './SubjectPicker.tsx';

function GuideText({ view }: { view: RoleGuide }) {
  const { about } = view.guide;
  return (
    <>
      <GuidePart id="about" title={words.about}>
        {about.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </GuidePart>
      <GuidePart id="day" title={words.day}>
        <DayLine guide={view.guide} />
      </GuidePart>
      <GuidePart id="metrics" title={words.metrics}>
        <Metrics guide={view.guide} />
      </GuidePart>
    </>
  );
}

/** A role's guide: whom it suits, what the work is, what it takes, and where it leads. */
export function GuideView({ state, actions, pack }: ProfilePartProps) {
  const subject = state.subject.value;
  const profile = state.profile.value;
  const nameOf = (id: string) => state.skillIndex.value?.nameOf(id) ?? id;
  const reader = { profile, held: state.held.value, saved: state.saved.value, nameOf };
  const view = subject && roleGuide(subject, pack, reader);
  const toggle = ({ id, name, has }: GuideSkill) =>
    has
      ? actions.change(untickSkill(profile, id, pack.roadmaps), skillPageWords.removed(name))
      : actions.change(tickSkill(id), skillPageWords.set(name, SKILL_LEVEL_NAMES.working));
  return (
    <section class="part guide" aria-labelledby="guide-title">
      <h2 id="guide-title">{words.title}</h2>
      <SubjectPicker state={state} pack={pack} />
      {view === null && <p class="quiet">{subject ? words.noGuide : words.noSubject}</p>}
      {view && (
        <>
          <GuideHead view={view} />
          <GuidePart id="right" title={words.right}>
            <GuideCheckList
              guide={view.guide}
              check={view.check}
              weeks={view.roadmap.weeks}
              isNamed={false}
            />
          </GuidePart>
          <GuideText view={view} />
          <GuidePart id="core" title={words.core}>
            <GuideSkills skills={view.core} onToggle={toggle} />
          </GuidePart>
          <GuidePart id="tools" title={words.tools}>
            <GuideSkills skills={view.tools} onToggle={toggle} />
          </GuidePart>
          <GuideWay view={view} posting={subject?.posting ?? null} />
          <GuideLinks view={view} />
        </>
      )}
    </section>
  );
}
