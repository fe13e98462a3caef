/** Why a file gave no text. */
export type DocumentCode =
  | 'resume-too-large'
  | 'resume-wrong-type'
  | 'resume-old-word'
  | 'resume-encrypted'
  | 'resume-scanned'
  | 'resume-damaged'
  | 'resume-empty';

/** Thrown while a document is read, to end the reading with the failure of that code. */
export class DocumentRefusal extends Error {
  readonly code: DocumentCode;

  constructor(code: DocumentCode) {
    super(code);
    this.code = code;
  }
}
