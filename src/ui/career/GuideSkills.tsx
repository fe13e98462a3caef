import { Check, Circle } from 'lucide-preact';
import { chipWords, guideWords as words } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import type { GuideSkill } from './guide-view.ts';

interface GuideSkillsProps {
  readonly skills: readonly GuideSkill[];
  readonly onToggle: (skill: GuideSkill) => void;
}

/** Skills to tick in place. */
export function GuideSkills({ skills, onToggle }: GuideSkillsProps) {
  return (
    <>
      <p class="quiet">
        {words.have(skills.filter(({ has }) => has).length, skills.length)} {words.tick}
      </p>
      <p class="guide-skills">
        {skills.map((skill) => (
          <span key={skill.id} class="chip" data-state={skill.has ? 'have' : 'missing'}>
            <button
              type="button"
              class="chip-toggle"
              aria-pressed={skill.has}
              title={chipWords.hint[skill.has ? 'have' : 'missing']}
              onClick={() => onToggle(skill)}
            >
              <Icon of={skill.has ? Check : Circle} size={12} />
              {skill.name}
            </button>
          </span>
        ))}
      </p>
    </>
  );
}
