import { CERTAINTY_NAMES } from '../../i18n/words.ts';

interface ConfidenceProps {
  readonly certainty: keyof typeof CERTAINTY_NAMES;
}

/** A word for how sure an answer is, where it is not. */
export function Confidence({ certainty }: ConfidenceProps) {
  const word = CERTAINTY_NAMES[certainty];
  return word === '' ? null : <span class="confidence small quiet">{word}</span>;
}
