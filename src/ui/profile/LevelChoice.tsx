import { CERTIFICATE_LEVEL_NAMES, SKILL_LEVEL_NAMES, skillPageWords as words } from '../../i18n/words.ts';
import type { SkillLevel } from '../../model/profile.ts';

const LEVELS = [null, 'learning', 'working', 'strong'] as const;
const CERTIFICATE_LEVELS = [null, 'learning', 'working'] as const;

interface LevelChoiceProps {
  /** Tells this choice from the others on the page. */
  readonly name: string;
  /** What the level is of, for screen readers. */
  readonly label: string;
  readonly isCertificate: boolean;
  /** Null for not having it. */
  readonly level: SkillLevel | null;
  readonly onChange: (level: SkillLevel | null) => void;
}

/** No, learning, working or strong: one stop for the Tab key, the arrow keys choose. */
export function LevelChoice({ name, label, isCertificate, level, onChange }: LevelChoiceProps) {
  const names = isCertificate ? CERTIFICATE_LEVEL_NAMES : SKILL_LEVEL_NAMES;
  const shown = isCertificate && level === 'strong' ? 'working' : level;
  return (
    <span class="level-choice" role="radiogroup" aria-label={label}>
      {(isCertificate ? CERTIFICATE_LEVELS : LEVELS).map((one) => (
        <label key={one} data-level={one ?? 'none'}>
          <input
            type="radio"
            name={name}
            class="visually-hidden"
            checked={shown === one}
            onChange={() => onChange(one)}
          />
          <span>{one === null ? words.no : names[one]}</span>
        </label>
      ))}
    </span>
  );
}
