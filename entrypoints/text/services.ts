import { readFileText } from '../../src/extract/file-text.ts';
import { readGivenText } from '../../src/extract/given-text.ts';
import type { PageReading } from '../../src/model/posting.ts';
import { failure, type Result, success } from '../../src/model/result.ts';
import { textWords } from '../../src/platform/i18n.ts';
import { reportError } from '../../src/platform/report-error.ts';
import { findPickedText } from '../../src/storage/picked-texts.ts';
import type { TextServices } from '../../src/ui/text/text-state.ts';
import { createPopupServices } from '../popup/services.ts';
import { paintShownText } from './shown-text.ts';

/** Wires the page for texts: the popup's services, with this page's own text in place of a tab. */
export function createTextServices(search: string): TextServices {
  const picked = new URLSearchParams(search).get('picked');
  return {
    ...createPopupServices(search),
    ...paintShownText(),
    openPanel: null,
    copyReport: null,
    readText: readGivenText,
    readFile,
    loadPicked: async () => (picked === null ? null : findPickedText(picked)),
  };
}

async function readFile(file: File): Promise<Result<PageReading>> {
  try {
    const read = readFileText(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) return read;
    const { kind, text } = read.value;
    if (kind === 'text') return success(readGivenText({ text, ...NO_FACTS }));
    const { readSavedHtml } = await import('../../src/extract/saved-html.ts');
    return success(readSavedHtml(text, null));
  } catch (problem) {
    reportError(problem, 'opening a file');
    return failure('unreadable-file', textWords.unreadable);
  }
}

const NO_FACTS = { title: null, company: null, location: null, url: null };
