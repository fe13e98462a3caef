import { failure, type Result, success } from '../model/result.ts';
import { readDocx } from './docx.ts';
import { type DocumentCode, DocumentRefusal } from './failures.ts';
import { decodeText, fileKindOf } from './file-kind.ts';
import { readJsonResume } from './json-resume.ts';
import { type ReadingProgress, readPdf, type StartPdfEngine } from './pdf.ts';

/** Larger files are no résumés, and reading one would take the memory of many. */
const MOST_BYTES = 25_000_000;

async function readText(
  bytes: Uint8Array,
  onProgress: ReadingProgress,
  startEngine: StartPdfEngine | null,
): Promise<string> {
  switch (fileKindOf(bytes)) {
    case 'pdf':
      return readPdf(bytes, onProgress, startEngine);
    case 'zip':
      return readDocx(bytes);
    case 'old-office':
      throw new DocumentRefusal('resume-old-word');
    case 'other':
      throw new DocumentRefusal('resume-wrong-type');
    case 'text': {
      const text = decodeText(bytes);
      return readJsonResume(text) ?? text;
    }
  }
}

/**
 * Reads the text of a résumé: PDF, DOCX, JSON Resume or plain text, told apart by content and not by name. What
 * cannot be read is a failure; nothing rejects. The libraries are loaded when needed.
 */
export async function readDocument(
  file: Blob,
  onProgress: ReadingProgress,
  startEngine: StartPdfEngine | null = null,
): Promise<Result<string, DocumentCode>> {
  if (file.size > MOST_BYTES) return failure('resume-too-large');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = (await readText(bytes, onProgress, startEngine)).replaceAll('\r\n', '\n').normalize();
    return text.trim() === '' ? failure('resume-empty') : success(text);
  } catch (problem) {
    return failure(problem instanceof DocumentRefusal ? problem.code : 'resume-damaged');
  }
}
