import { Check, Circle } from 'lucide-preact';
import { chipWords } from '../../platform/i18n.ts';
import { Icon } from './Icon.tsx';

interface SkillChipProps {
  readonly name: string;
  readonly state: 'have' | 'missing' | 'nice' | 'spare';
  /** How often the posting names the skill. */
  readonly mentions: number;
  /** Years asked for this skill; null when none are. */
  readonly years: number | null;
  readonly onToggle: () => void;
  readonly onJump: () => void;
}

/**
 * A skill with its tick; the number of mentions beside it is a button of its own that goes to the next one.
 * Both states take the same room, so that a tick moves nothing.
 */
export function SkillChip({ name, state, mentions, years, onToggle, onJump }: SkillChipProps) {
  const has = state === 'have';
  return (
    <span class="chip" data-state={state}>
      <button
        type="button"
        class="chip-toggle"
        aria-pressed={has}
        title={chipWords.hint[state]}
        onClick={onToggle}
      >
        <Icon of={has ? Check : Circle} size={12} />
        <span>
          {name}
          {years !== null && <span class="chip-years"> {chipWords.years(years)}</span>}
        </span>
      </button>
      {mentions > 0 && (
        <button
          type="button"
          class="chip-jump"
          aria-label={chipWords.jump(name, mentions)}
          title={chipWords.jumpHint}
          onClick={onJump}
        >
          {mentions}
        </button>
      )}
    </span>
  );
}
