import { Check } from 'lucide-preact';
import { footerWords, popupWords } from '../../platform/i18n.ts';
import { Icon } from '../components/Icon.tsx';
import type { Status } from '../models/popup-state.ts';

interface PopupFooterProps {
  /** Whether the posting is saved; null when there is nothing to save. */
  readonly saved: boolean | null;
  readonly savedCount: number;
  readonly status: Status | null;
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
    case 'problem':
      return status.reason;
    case 'not-saved':
      return popupWords.notSaved(status.reason);
  }
}

/** Always in view: save, compare, and one line of news. */
export function PopupFooter({ saved, savedCount, status, onSave, onCompare }: PopupFooterProps) {
  return (
    <footer class="footer">
      <button
        type="button"
        class="button primary save"
        data-saved={saved === true}
        disabled={saved === null}
        aria-disabled={saved === true}
        onClick={saved === false ? onSave : undefined}
      >
        {saved === true && <Icon of={Check} />}
        {saved === true ? footerWords.saved : footerWords.save}
      </button>
      <button type="button" class="button" onClick={onCompare}>
        {footerWords.compare(savedCount)}
      </button>
      <p class="footer-note small quiet" role="status">
        {status ? statusText(status) : popupWords.stays}
      </p>
    </footer>
  );
}
