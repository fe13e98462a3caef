/** Why the command line could not do something: a stable code, and a sentence for whoever reads its output. */
export interface Refusal<Code extends string> {
  readonly ok: false;
  readonly error: { readonly code: Code; readonly message: string };
}

/** What the command line made of its arguments or of a line, or why it could not. */
export type ReadOr<Value, Code extends string> = { readonly ok: true; readonly value: Value } | Refusal<Code>;

export const refuseInput = <Code extends string>(code: Code, message: string): Refusal<Code> => ({
  ok: false,
  error: { code, message },
});
