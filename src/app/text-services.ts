import { readFileText } from '../extract/file-text.ts';
import { readSuppliedText } from '../extract/supplied-text.ts';
import type { PageReading } from '../model/posting.ts';
import { failure, type Result, success } from '../model/result.ts';
import { reportError } from '../platform/report-error.ts';
import { findPickedText } from '../storage/picked-texts.ts';
import type { TextServices } from '../ui/text/text-state.ts';
import { createPopupServices } from './popup-services.ts';
import { paintShownText } from './shown-text.ts';

/** Wires the page for texts: the popup's services, with this page's own text in place of a tab. */
export function createTextServices(search: string): TextServices {
  const picked = new URLSearchParams(search).get('picked');
  return {
    ...createPopupServices(search),
    ...paintShownText(),
    openPanel: null,
    copyReport: null,
    readText: readSuppliedText,
    readFile,
    loadPicked: async () => (picked === null ? null : findPickedText(picked)),
  };
}

async function readFile(file: File): Promise<Result<PageReading>> {
  try {
    const read = readFileText(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) return read;
    const { kind, text } = read.value;
    if (kind === 'text') return success(readSuppliedText({ text, ...NO_FACTS }));
    const { readSavedHtml } = await import('../extract/saved-html.ts');
    return success(readSavedHtml(text, null));
  } catch (problem) {
    reportError(problem, 'opening a file');
    return failure('file-unreadable');
  }
}

const NO_FACTS = { title: null, company: null, location: null, url: null };
