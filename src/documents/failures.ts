import { type Failure, failure } from '../model/result.ts';

/** Why a file gave no text. */
export type DocumentCode =
  | 'too-large'
  | 'wrong-type'
  | 'old-word'
  | 'encrypted'
  | 'scanned'
  | 'damaged'
  | 'empty';

const MESSAGES: Record<DocumentCode, string> = {
  'too-large':
    'This file is larger than 25 MB, too large for a résumé. Save it without pictures and try again.',
  'wrong-type': 'This is no PDF, Word (DOCX), JSON Resume or text file.',
  'old-word': 'This is an older or a protected Word file. Save it as DOCX without a password, or as PDF.',
  encrypted: 'This PDF needs a password. Save it without one and try again.',
  scanned: 'This PDF holds pictures of text, as a scanner makes them, and no text. Paste the text instead.',
  damaged: 'This file is damaged and could not be read.',
  empty: 'There is no text in this file.',
};

/** A document's failure with its sentence for people. */
export const documentFailure = (code: DocumentCode): { ok: false; error: Failure<DocumentCode> } =>
  failure(code, MESSAGES[code]);

/** Thrown while a document is read, to end the reading with the failure of that code. */
export class DocumentRefusal extends Error {
  readonly code: DocumentCode;

  constructor(code: DocumentCode) {
    super(code);
    this.code = code;
  }
}
