import { Check } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { chipWords, youWords } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import type { SkillItem } from '../posting/skill-groups.ts';

interface SuggestionsProps {
  readonly background: string;
  readonly skills: readonly SkillItem[];
  readonly onKeep: () => void;
  /** Drops one of them, or all. */
  readonly onDrop: (id?: string) => void;
  /** Shows everything that is usual for the background. */
  readonly onAll: () => void;
}

/** Says what the dashed skills are, and asks for the person's word on them. Comes into view by itself. */
export function Suggestions({ background, skills, onKeep, onDrop, onAll }: SuggestionsProps) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.scrollIntoView?.({ block: 'nearest' }), [background]);
  return (
    <div class="suggestions" role="status" ref={bar}>
      <p>{skills.length > 0 ? youWords.suggests(background) : youWords.suggestsNone(background)}</p>
      <p class="suggestion-buttons">
        {skills.map(({ id, name }) => (
          <span key={id} class="chip" data-state="suggested">
            <button
              type="button"
              class="chip-toggle"
              aria-pressed="mixed"
              title={chipWords.hint.suggested}
              onClick={() => onDrop(id)}
            >
              <Icon of={Check} size={12} />
              {name}
            </button>
          </span>
        ))}
      </p>
      <p class="suggestion-buttons">
        {skills.length > 0 && (
          <>
            <button type="button" class="button primary" onClick={onKeep}>
              {youWords.keep(skills.length)}
            </button>
            <button type="button" class="button" onClick={() => onDrop()}>
              {youWords.keepNone}
            </button>
          </>
        )}
        <button type="button" class="text-button" onClick={onAll}>
          {youWords.allUsual}
        </button>
      </p>
    </div>
  );
}
