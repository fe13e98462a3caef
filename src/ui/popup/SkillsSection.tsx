import { NEED_NAMES, skillWords } from '../../i18n/words.ts';
import { Section } from '../components/Section.tsx';
import type { SkillGroup } from '../posting/skill-groups.ts';
import { type ChipProps, SkillGroupList } from './SkillGroupList.tsx';
import { splitGroups } from './skill-split.ts';

interface SkillsSectionProps extends ChipProps {
  readonly groups: readonly SkillGroup[];
}

const ROWS = 3;
/** A newcomer has nothing to see but what to tick. */
const FIRST_RUN_ROWS = 4;

function Aside({ group: { met, requirements } }: { group: SkillGroup }) {
  const missing = requirements.length - met;
  return (
    <span class="quiet">
      {skillWords.missing(missing)}
      {missing > 0 && ` · ${skillWords.tick}`}
    </span>
  );
}

/** What the posting asks for most, against what the person has, and in one row what is nice to have beside it. */
export function SkillsSection({ groups, ...chips }: SkillsSectionProps) {
  const { main, beside } = splitGroups(groups);
  if (main === null) return null;
  const { firstRun } = chips;
  return (
    <Section name="skills" title={skillWords.title} hiddenTitle>
      <div class="skill-group">
        {!firstRun && (
          <div class="row">
            <h3>{NEED_NAMES[main.need]}</h3>
            <Aside group={main} />
          </div>
        )}
        <SkillGroupList group={main} rows={firstRun ? FIRST_RUN_ROWS : ROWS} {...chips} />
      </div>
      {beside && (
        <div class="skill-group skill-line">
          <h3 class="quiet">{NEED_NAMES[beside.need]}</h3>
          <SkillGroupList group={beside} rows={1} {...chips} />
        </div>
      )}
    </Section>
  );
}
