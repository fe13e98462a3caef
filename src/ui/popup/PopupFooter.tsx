import { Check, Highlighter, Lock } from 'lucide-preact';
import { footerWords, headerWords, popupWords } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import { FooterNews } from './FooterNews.tsx';
import type { Status } from './popup-state.ts';

interface PopupFooterProps {
  /** Whether the posting is saved; null when there is nothing to save. */
  readonly saved: boolean | null;
  /** Whether the page is painted; null when there is nothing to paint. */
  readonly painting: boolean | null;
  /** Why the page cannot be painted, in one sentence; null where that is not known. */
  readonly paintFault: string | null;
  /** How many passages of each kind the page shows; null while it shows none. */
  readonly legend: Readonly<Record<'required' | 'nice', number>> | null;
  /** True when the page has another text than the saved posting, so that saving again makes sense. */
  readonly changed: boolean;
  readonly savedCount: number;
  readonly status: Status | null;
  /** True in a private window from which nothing is kept without asking. */
  readonly keepsNothing: boolean;
  readonly onHighlight: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onSave: () => void;
  readonly onCompare: () => void;
}

type SaveProps = Pick<PopupFooterProps, 'saved' | 'changed' | 'status' | 'onSave'>;

function SaveButton({ saved, changed, status, onSave }: SaveProps) {
  const isDone = saved === true && !changed;
  const canSave = saved !== null && !isDone;
  const asks = canSave && status?.kind === 'private';
  const usual = saved === true ? footerWords.saveAgain : footerWords.save;
  return (
    <button
      type="button"
      class="button primary save"
      data-saved={isDone}
      disabled={saved === null}
      aria-pressed={isDone}
      title={isDone ? footerWords.takeOut : undefined}
      onClick={onSave}
    >
      {isDone && <Icon of={Check} />}
      {isDone ? footerWords.saved : asks ? footerWords.saveAnyway : usual}
    </button>
  );
}

/** Always in view: save, highlight, the list, and above them one line of news. */
export function PopupFooter(props: PopupFooterProps) {
  const { painting, paintFault, savedCount, onHighlight, onCompare } = props;
  return (
    <footer class="footer">
      <FooterNews {...props} />
      <div class="footer-row">
        <SaveButton {...props} />
        <button
          type="button"
          class="button"
          aria-label={painting ? headerWords.highlightOff : headerWords.highlightOn}
          aria-pressed={painting ?? false}
          disabled={painting === null || paintFault !== null}
          title={paintFault ?? undefined}
          onClick={onHighlight}
        >
          <Icon of={Highlighter} />
          {headerWords.highlight}
        </button>
        <button type="button" class="button" onClick={onCompare}>
          {footerWords.list(savedCount)}
        </button>
        <p class="stays small quiet" title={popupWords.stays}>
          <Icon of={Lock} size={14} />
          <span>{popupWords.stays}</span>
        </p>
      </div>
    </footer>
  );
}
