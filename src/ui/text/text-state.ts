import { type Signal, signal } from '@preact/signals';
import type { PageReading } from '../../model/posting.ts';
import type { Result } from '../../model/result.ts';
import type { SuppliedText } from '../../model/supplied-text.ts';
import { createPopupState, type PopupState } from '../popup/popup-state.ts';
import type { PopupServices } from '../services.ts';

/** What a person typed or pasted; empty fields are ''. */
export interface TextDraft {
  readonly text: string;
  readonly title: string;
  readonly company: string;
}

export const EMPTY_DRAFT: TextDraft = { text: '', title: '', company: '' };

/** What the page for texts knows. Only the actions write to it. */
export interface TextState {
  readonly draft: Signal<TextDraft>;
  /** What is shown in place of the form; null while the form is. */
  readonly reading: Signal<PageReading | null>;
  /** Name of the opened file; null for a text without one. */
  readonly file: Signal<string | null>;
  /** True while a file is read. */
  readonly busy: Signal<boolean>;
  /** Why the last file or text gave no answer; null while all is well. */
  readonly problem: Signal<string | null>;
  /** The answer beside the text, as the popup shows it. */
  readonly answer: PopupState;
}

/** Everything outside the page for texts that it needs: what the popup needs, but no page of a tab. */
export interface TextServices extends Omit<PopupServices, 'readPage'> {
  readText(given: SuppliedText): PageReading;
  /** Reads a saved page or a text file; a failure says what to do instead. */
  readFile(file: File): Promise<Result<PageReading>>;
  /** The text that this page was opened for; null when it was opened empty. */
  loadPicked(): Promise<SuppliedText | null>;
}

/** An empty form. */
export function createTextState(): TextState {
  return {
    draft: signal(EMPTY_DRAFT),
    reading: signal<PageReading | null>(null),
    file: signal<string | null>(null),
    busy: signal(false),
    problem: signal<string | null>(null),
    answer: createPopupState(),
  };
}
