import { CERTAINTY_NAMES } from '../../i18n/words.ts';

interface ConfidenceProps {
  readonly certainty: keyof typeof CERTAINTY_NAMES;
}

const DOTS = { clear: 3, likely: 2, unsure: 1 } as const;

/** How sure an answer is: one to three filled dots, and the word for it. */
export function Confidence({ certainty }: ConfidenceProps) {
  return (
    <span class="confidence">
      <span class="dots" aria-hidden="true">
        {[1, 2, 3].map((dot) => (
          <span key={dot} class="dot" data-filled={dot <= DOTS[certainty]} />
        ))}
      </span>
      {CERTAINTY_NAMES[certainty]}
    </span>
  );
}
