import { Check, ChevronDown, ChevronUp } from 'lucide-preact';
import { doubtWords, footerWords, popupWords } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import { IconButton } from '../components/IconButton.tsx';
import type { Status } from './popup-state.ts';

interface PopupFooterProps {
  /** Whether the posting is saved; null when there is nothing to save. */
  readonly saved: boolean | null;
  /** True when the page has another text than the saved posting, so that saving again makes sense. */
  readonly changed: boolean;
  readonly savedCount: number;
  readonly status: Status | null;
  /** True in a private window from which nothing is kept without asking. */
  readonly keepsNothing: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onSave: () => void;
  readonly onCompare: () => void;
}

function statusText(status: Status): string {
  switch (status.kind) {
    case 'mention':
      return popupWords.mention(status.name, status.at, status.of);
    case 'not-on-page':
      return popupWords.notOnPage;
    case 'not-painted':
      return popupWords.notPainted;
    case 'copied':
      return doubtWords.copied;
    case 'private':
      return popupWords.askPrivate;
    case 'problem':
      return status.reason;
    case 'not-saved':
      return popupWords.notSaved(status.reason);
  }
}

/** Always in view: save, compare, and one line of news. */
export function PopupFooter(props: PopupFooterProps) {
  const { saved, changed, savedCount, status, keepsNothing, onStep, onSave, onCompare } = props;
  const isDone = saved === true && !changed;
  const canSave = saved !== null && !isDone;
  const asks = canSave && status?.kind === 'private';
  const usual = saved === true ? footerWords.saveAgain : footerWords.save;
  return (
    <footer class="footer">
      <button
        type="button"
        class="button primary save"
        data-saved={isDone}
        disabled={saved === null}
        aria-disabled={isDone}
        onClick={canSave ? onSave : undefined}
      >
        {isDone && <Icon of={Check} />}
        {isDone ? footerWords.saved : asks ? footerWords.saveAnyway : usual}
      </button>
      <button type="button" class="button" onClick={onCompare}>
        {footerWords.compare(savedCount)}
      </button>
      <p class="footer-note small quiet" role="status">
        {status ? statusText(status) : keepsNothing ? popupWords.privateWindow : popupWords.stays}
      </p>
      {status?.kind === 'mention' && status.of > 1 && (
        <span class="steps">
          <IconButton icon={ChevronUp} label={popupWords.previous} onClick={() => onStep(-1)} />
          <IconButton icon={ChevronDown} label={popupWords.next} onClick={() => onStep(1)} />
        </span>
      )}
    </footer>
  );
}
