import { conditionWords } from '../../i18n/words.ts';
import type { Span } from '../../model/terms.ts';
import { QuoteButton } from '../components/QuoteButton.tsx';
import type { ConditionItem } from '../posting/conditions-view.ts';

interface ConflictStripProps {
  readonly items: readonly ConditionItem[];
  readonly onScroll: (span: Span) => void;
  /** Opens a condition, where it can be set right. */
  readonly onChange: (key: string) => void;
}

/** Says above an answer which conditions conflict with the profile, and quotes the first of them; nothing without one. */
export function ConflictStrip({ items, onScroll, onChange }: ConflictStripProps) {
  const conflicts = items.filter(({ state }) => state === 'conflict');
  const [first] = conflicts;
  if (first === undefined) return null;
  const quoted = conflicts.flatMap(({ passage }) => passage ?? []).at(0);
  return (
    <div class="notice conflict-strip" role="note">
      <p>
        <strong>{conditionWords.conflict(conflicts.map(({ words }) => words))}</strong>{' '}
        {quoted && (
          <QuoteButton
            before={quoted.before}
            marked={quoted.marked}
            after={quoted.after}
            stressed={quoted.stressed}
            onJump={quoted.span && (() => quoted.span && onScroll(quoted.span))}
          />
        )}
      </p>
      <button type="button" class="text-button" onClick={() => onChange(first.key)}>
        {conditionWords.change}
      </button>
    </div>
  );
}
