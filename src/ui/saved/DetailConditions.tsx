import { conditionWords } from '../../i18n/words.ts';
import { ConditionLabel } from '../components/ConditionLabel.tsx';
import type { ConditionItem } from '../posting/conditions-view.ts';

interface DetailConditionsProps {
  readonly items: readonly ConditionItem[];
}

/** What a saved posting demands beside skills, and how the person stands to it; nothing where it demands nothing. */
export function DetailConditions({ items }: DetailConditionsProps) {
  if (items.length === 0) return null;
  return (
    <section class="detail-conditions" aria-labelledby="detail-conditions-title">
      <h3 id="detail-conditions-title">{conditionWords.title}</h3>
      <ul>
        {items.map(({ key, words, state, isWish, passage }) => (
          <li key={key} title={passage?.marked}>
            <ConditionLabel words={words} state={state} isWish={isWish} />
          </li>
        ))}
      </ul>
    </section>
  );
}
