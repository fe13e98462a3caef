import { ChevronDown, ChevronUp } from 'lucide-preact';
import { doubtWords, popupWords, savedWords } from '../../i18n/words.ts';
import { IconButton } from '../components/IconButton.tsx';
import type { Status } from './popup-state.ts';

interface FooterNewsProps {
  readonly status: Status | null;
  /** True in a private window from which nothing is kept without asking. */
  readonly keepsNothing: boolean;
  /** How many passages of each kind the page shows; null while it shows none. */
  readonly legend: Readonly<Record<'required' | 'nice', number>> | null;
  readonly onStep: (by: 1 | -1) => void;
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
    case 'taken-out':
      return savedWords.takenOut;
    case 'private':
      return popupWords.askPrivate;
    case 'problem':
      return status.reason;
    case 'not-saved':
      return popupWords.notSaved(status.reason);
  }
}

/** The words drawn as the passages on the page are. */
function Legend({ required, nice }: Readonly<Record<'required' | 'nice', number>>) {
  return (
    <>
      <span class="legend-word" data-kind="required">
        {popupWords.legendRequired}
      </span>{' '}
      {required}{' '}
      <span class="legend-word" data-kind="nice">
        {popupWords.legendNice}
      </span>{' '}
      {nice}
    </>
  );
}

/** One line of what just happened, with the way to the mentions before and after. */
export function FooterNews({ status, keepsNothing, legend, onStep }: FooterNewsProps) {
  const usual = keepsNothing ? popupWords.privateWindow : '';
  return (
    <div class="footer-news">
      <p class="footer-note small" role="status">
        {status ? statusText(status) : legend ? <Legend {...legend} /> : usual}
      </p>
      {(legend !== null || (status?.kind === 'mention' && status.of > 1)) && (
        <span class="steps">
          <IconButton icon={ChevronUp} label={popupWords.previous} onClick={() => onStep(-1)} />
          <IconButton icon={ChevronDown} label={popupWords.next} onClick={() => onStep(1)} />
        </span>
      )}
    </div>
  );
}
