import { textWords } from '../../i18n/words.ts';

interface ShownTextProps {
  readonly text: string;
  /** Name of the file that it came from; null for a pasted or selected text. */
  readonly file: string | null;
  readonly onEdit: () => void;
}

/** Id of the element whose one text node is the posting's text, character for character. */
export const SHOWN_TEXT_ID = 'posting-text';

/** The text that the answer is about; mentions are painted over it. */
export function ShownText({ text, file, onEdit }: ShownTextProps) {
  return (
    <section class="shown-text" aria-label={textWords.shown}>
      <div class="text-buttons">
        <button type="button" class="button" onClick={onEdit}>
          {textWords.edit}
        </button>
        {file !== null && <p class="small quiet">{textWords.from(file)}</p>}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <p id={SHOWN_TEXT_ID} class="posting-text" tabIndex={0}>
        {text}
      </p>
    </section>
  );
}
