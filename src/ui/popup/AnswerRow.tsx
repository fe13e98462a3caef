import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { TERM_NOTES, termWords } from '../../i18n/words.ts';

interface AnswerRowProps {
  readonly name: string;
  readonly label: string;
  /** The term that the label is, to be explained when it is pressed; absent where it explains itself. */
  readonly term?: keyof typeof TERM_NOTES;
  /** Stands before the label. */
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A row of the answer: what it is about, and what there is to say. Belongs into a list of terms. */
export function AnswerRow({ name, label, term, lead, children }: AnswerRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const noteId = `${name}-note`;
  return (
    <div class={`answer-row ${name}`}>
      <dt>
        {lead}
        {term === undefined ? (
          label
        ) : (
          <button
            type="button"
            class="term"
            title={termWords.ask(label)}
            aria-expanded={isOpen}
            aria-controls={isOpen ? noteId : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            {label}
          </button>
        )}
      </dt>
      <dd>{children}</dd>
      {isOpen && term !== undefined && (
        <dd id={noteId} class="term-note small">
          {TERM_NOTES[term]}
        </dd>
      )}
    </div>
  );
}
