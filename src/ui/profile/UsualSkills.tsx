import { SKILL_LEVEL_NAMES, skillPageWords as words } from '../../i18n/words.ts';
import { SkillList } from './SkillList.tsx';
import type { UsualSkill } from './skill-catalog.ts';

interface UsualSkillsProps extends Pick<Parameters<typeof SkillList>[0], 'levels' | 'onLevel'> {
  readonly background: string;
  readonly skills: readonly UsualSkill[];
}

/** What people of the person's background often have, to be confirmed: nothing is ticked before. */
export function UsualSkills({ background, skills, ...listProps }: UsualSkillsProps) {
  const title = words.usual(background);
  const levels = new Map(skills.map(({ id, level }) => [id, level]));
  return (
    <section class="sub-part wide-part" aria-labelledby="usual-title">
      <h3 id="usual-title">{title}</h3>
      <p class="quiet">{words.usualNote}</p>
      <SkillList
        label={title}
        skills={skills}
        noteOf={({ id }) => {
          const level = levels.get(id);
          return level ? words.usualLevel(SKILL_LEVEL_NAMES[level]) : null;
        }}
        {...listProps}
      />
    </section>
  );
}
