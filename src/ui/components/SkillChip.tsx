import { Check, Circle, LocateFixed } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { chipWords } from '../../i18n/words.ts';
import type { LawNote } from '../posting/law-notes.ts';
import { Icon } from './Icon.tsx';

interface SkillChipProps {
  readonly name: string;
  readonly state: 'have' | 'missing' | 'nice' | 'spare' | 'untold' | 'suggested';
  /** How often the posting names the skill. */
  readonly mentions: number;
  /** Years asked for this skill; null when none are. */
  readonly years: number | null;
  /** Of a law or standard, what a reader should know of how it stands; null for all else. */
  readonly law: LawNote | null;
  /** Whether it is pointed at on the page. */
  readonly pointed: boolean;
  readonly onToggle: () => void;
  /** Called when the pointer or the focus comes to rest on it, and when that ends. */
  readonly onWeigh: (rests: boolean) => void;
  readonly onJump: () => void;
}

/**
 * A skill with its tick; the button at its corner, in view while it is pointed at or focused, goes to the next mention.
 * Both states take the same room, so that a tick moves nothing.
 */
export function SkillChip(props: SkillChipProps) {
  const { name, state, mentions, years, law, pointed, onToggle, onWeigh, onJump } = props;
  const chip = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (pointed) chip.current?.scrollIntoView({ block: 'nearest' });
  }, [pointed]);
  const has = state === 'have';
  const suggested = state === 'suggested';
  return (
    <span class="chip" data-state={state} data-pointed={pointed} ref={chip}>
      <button
        type="button"
        class="chip-toggle"
        aria-pressed={suggested ? 'mixed' : has}
        title={law ? `${law.text} ${chipWords.hint[state]}` : chipWords.hint[state]}
        onClick={onToggle}
        onMouseEnter={() => onWeigh(true)}
        onMouseLeave={() => onWeigh(false)}
        onFocus={() => onWeigh(true)}
        onBlur={() => onWeigh(false)}
      >
        <Icon of={has || suggested ? Check : Circle} size={12} />
        <span>
          {name}
          {law?.short && <span class="chip-law">, {law.short}</span>}
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
          <Icon of={LocateFixed} size={12} />
        </button>
      )}
    </span>
  );
}
