import type { PDFDocumentProxy } from 'pdfjs-dist';
import { DocumentRefusal } from './failures.ts';
import { layOutPage, type TextRun } from './page-layout.ts';

/** A résumé has a few pages; a longer file is read so far. */
const MOST_PAGES = 30;
/** Fewer letters than this on a page are a stamp or a page number beside a picture. */
const FEWEST_LETTERS = 20;

/** Told how far the reading is, 0..1. */
export type ReadingProgress = (done: number) => void;

/** Starts the engine of pdf.js, which is a worker script of its own. */
export type StartPdfEngine = () => Worker;

async function readPage(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item): TextRun[] => {
    // Gaps come as pieces of spaces, as wide as the gap: the layout measures them itself.
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , left = 0, baseline = 0] = item.transform as number[];
    const height = item.height || 10;
    return [{ text: item.str, left, right: left + item.width, baseline, height }];
  });
  page.cleanup();
  return layOutPage(runs);
}

/**
 * Reads the text of a PDF. Throws a `DocumentRefusal` for one that needs a password, or that holds no text.
 * @param startEngine Null where pdf.js finds its engine itself, as under Node.
 */
export async function readPdf(
  bytes: Uint8Array,
  onProgress: ReadingProgress,
  startEngine: StartPdfEngine | null,
): Promise<string> {
  const { getDocument, PasswordException, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const engine = startEngine?.();
  const task = getDocument({
    // Its types know no port but null.
    ...(engine && { worker: PDFWorker.create({ port: engine as never }) }),
    data: bytes,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const count = Math.min(document.numPages, MOST_PAGES);
    const pages: string[] = [];
    for (let number = 1; number <= count; number += 1) {
      pages.push(await readPage(document, number));
      onProgress(number / count);
    }
    const text = pages.join('\n');
    if (text.replaceAll(/[^\p{L}]/gu, '').length < FEWEST_LETTERS * Math.min(count, 2)) {
      throw new DocumentRefusal('resume-scanned');
    }
    return text;
  } catch (problem) {
    throw problem instanceof PasswordException ? new DocumentRefusal('resume-encrypted') : problem;
  } finally {
    await task.destroy();
    engine?.terminate();
  }
}
