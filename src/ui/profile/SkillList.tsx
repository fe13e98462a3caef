import { SKILL_KIND_NAMES, skillPageWords as words } from '../../i18n/words.ts';
import type { Profile, SkillLevel } from '../../model/profile.ts';
import { LevelChoice } from './LevelChoice.tsx';
import type { ListedSkill } from './skill-catalog.ts';

interface SkillListProps {
  readonly label: string;
  readonly skills: readonly ListedSkill[];
  readonly levels: Profile['skills'];
  readonly onLevel: (skill: ListedSkill, level: SkillLevel | null) => void;
  /** What stands beside a name instead of its kind. */
  readonly noteOf?: (skill: ListedSkill) => string | null;
}

const kindOf = ({ kind }: ListedSkill): string => (kind === null ? words.unknown : SKILL_KIND_NAMES[kind]);

/** Skills with the choice of a level each. */
export function SkillList({ label, skills, levels, onLevel, noteOf = kindOf }: SkillListProps) {
  return (
    <ul class="skill-list" aria-label={label}>
      {skills.map((skill) => (
        <li key={skill.id}>
          <span class="skill-name">
            {skill.name} <span class="small quiet">{noteOf(skill)}</span>
          </span>
          <LevelChoice
            name={`level-${skill.id}`}
            label={words.level(skill.name)}
            isCertificate={skill.kind === 'certification'}
            level={levels[skill.id] ?? null}
            onChange={(level) => onLevel(skill, level)}
          />
        </li>
      ))}
    </ul>
  );
}
