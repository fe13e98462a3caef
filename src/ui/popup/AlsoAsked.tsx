import { Check } from 'lucide-preact';
import { NEED_NAMES, skillWords, years } from '../../i18n/words.ts';
import type { YearsAsked } from '../../model/review-record.ts';
import { Icon } from '../components/Icon.tsx';
import { Section } from '../components/Section.tsx';
import type { SkillGroup } from '../posting/skill-groups.ts';
import { type ChipProps, SkillGroupList } from './SkillGroupList.tsx';
import { splitGroups } from './skill-split.ts';

interface AlsoAskedProps extends ChipProps {
  readonly groups: readonly SkillGroup[];
  readonly yearsAsked: YearsAsked | null;
  /** The person's own years; null when not given. */
  readonly ownYears: number | null;
  readonly onAddYears: () => void;
}

const ROWS = 3;

function YearsRow({ asked, own, onAdd }: { asked: YearsAsked; own: number | null; onAdd: () => void }) {
  const met = own !== null && own >= (asked.min ?? 0);
  return (
    <p class="row years" data-met={met}>
      <span>{skillWords.experience}</span>
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

/** What the posting names beside what it asks for most: years, skills in passing, and those that the pack does not know. */
export function AlsoAsked({ groups, yearsAsked, ownYears, onAddYears, ...chips }: AlsoAskedProps) {
  const { others } = splitGroups(groups);
  const unknown = groups.flatMap((group) => group.unknown);
  if (others.length + unknown.length === 0 && yearsAsked === null) return null;
  return (
    <Section name="also-asked" title={skillWords.also}>
      {yearsAsked && <YearsRow asked={yearsAsked} own={ownYears} onAdd={onAddYears} />}
      {others.map((group) => (
        <div key={group.need} class="skill-group">
          <h3>{NEED_NAMES[group.need]}</h3>
          <SkillGroupList group={group} rows={ROWS} {...chips} />
        </div>
      ))}
      {unknown.length > 0 && (
        <p class="small quiet unknown">
          {skillWords.unknown}: {unknown.map(({ name }) => name).join(', ')}
        </p>
      )}
    </Section>
  );
}
