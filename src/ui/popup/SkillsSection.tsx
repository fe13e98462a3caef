import { Check } from 'lucide-preact';
import { popupWords, skillWords, years } from '../../i18n/words.ts';
import type { YearsAsked } from '../../model/review-record.ts';
import { Icon } from '../components/Icon.tsx';
import { Section } from '../components/Section.tsx';
import type { LawNote } from '../posting/law-notes.ts';
import type { SkillGroup, SkillItem } from '../posting/skill-groups.ts';
import { SkillGroupList } from './SkillGroupList.tsx';

interface SkillsSectionProps {
  readonly groups: readonly SkillGroup[];
  readonly yearsAsked: YearsAsked | null;
  /** The person's own years; null when not given. */
  readonly ownYears: number | null;
  /** True until the person has ticked anything. */
  readonly firstRun: boolean;
  /** By skill id: what a reader should know of how a law or standard stands. */
  readonly laws: ReadonlyMap<string, LawNote>;
  /** Id of the skill that is pointed at on the page; null for none. */
  readonly pointed: string | null;
  readonly onToggle: (id: string) => void;
  readonly onJump: (item: SkillItem) => void;
  readonly onAddYears: () => void;
}

function YearsRow({ asked, own, onAdd }: { asked: YearsAsked; own: number | null; onAdd: () => void }) {
  const met = own !== null && own >= (asked.min ?? 0);
  return (
    <p class="row years" data-met={met}>
      <span class="strong">{skillWords.experience}</span>
      {own === null ? (
        <span>
          {skillWords.yearsAsked(years(asked))} ·{' '}
          <button type="button" class="text-button" onClick={onAdd}>
            {skillWords.addYears}
          </button>
        </span>
      ) : (
        <span class="years-both">
          {met && <Icon of={Check} size={12} />} {skillWords.yearsBoth(years(asked), own)}
        </span>
      )}
    </p>
  );
}

/** What the posting asks for, by need, against what the person has. A group that it does not have is left out. */
export function SkillsSection(props: SkillsSectionProps) {
  const { groups, yearsAsked, ownYears, firstRun, pointed, onToggle, onJump } = props;
  const shown = groups.filter((group) => group.requirements.length + group.unknown.length > 0);
  if (shown.length === 0 && yearsAsked === null) return null;
  return (
    <Section name="skills" title={skillWords.title} hiddenTitle>
      {firstRun && shown.length > 0 && (
        <p class="hint">
          <strong>{popupWords.hintTitle}.</strong> {popupWords.hint}
        </p>
      )}
      {yearsAsked && <YearsRow asked={yearsAsked} own={ownYears} onAdd={props.onAddYears} />}
      {shown.map((group, index) => (
        <SkillGroupList
          key={group.need}
          group={group}
          hint={index === 0 && !firstRun ? skillWords.click : ''}
          laws={props.laws}
          pointed={pointed}
          onToggle={onToggle}
          onJump={onJump}
        />
      ))}
    </Section>
  );
}
