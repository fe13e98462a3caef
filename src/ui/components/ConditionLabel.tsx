import { Check, CircleQuestionMark, type LucideIcon, Minus, X } from 'lucide-preact';
import { conditionWords } from '../../i18n/words.ts';
import { Icon } from './Icon.tsx';

interface ConditionLabelProps {
  readonly words: string;
  readonly state: 'conflict' | 'untold' | 'met' | 'unmet';
  /** True for what is only nice to have. */
  readonly isWish: boolean;
}

const MARKS: Readonly<Record<ConditionLabelProps['state'], LucideIcon>> = {
  conflict: X,
  untold: CircleQuestionMark,
  met: Check,
  unmet: Minus,
};

/** A condition with the mark that says how the person stands to it. */
export function ConditionLabel({ words, state, isWish }: ConditionLabelProps) {
  return (
    <span class="condition-label" data-state={state}>
      <Icon of={MARKS[state]} size={14} />
      <span>
        <span class="condition-words">{words}</span>
        {isWish && <span class="quiet"> · {conditionWords.wish}</span>}
        <span class="visually-hidden">, {conditionWords.states[state]}</span>
      </span>
    </span>
  );
}
