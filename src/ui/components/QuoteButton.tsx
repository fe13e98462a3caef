import { quoteWords } from '../../i18n/words.ts';

interface QuoteButtonProps {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Whether the marked part stands out. */
  readonly stressed: boolean;
  /** Scrolls the page to the passage; null when it is not in the page's text. */
  readonly onJump: (() => void) | null;
}

/** A quoted passage that leads to its place on the page. */
export function QuoteButton({ before, marked, after, stressed, onJump }: QuoteButtonProps) {
  const quote = (
    <>
      “{before}
      {stressed ? <strong>{marked}</strong> : marked}
      {after}”
    </>
  );
  if (onJump === null) return <span class="quote">{quote}</span>;
  return (
    <button type="button" class="quote" title={quoteWords.jump} onClick={onJump}>
      {quote}
    </button>
  );
}
