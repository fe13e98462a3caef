/**
 * A failure that crosses a room or a context as a value, because an `Error` may not survive cloning.
 * `code` is stable; `failureText` of i18n/failure-words.ts has a sentence for each that a person can meet.
 */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  /** The line of a file that is to blame, from 1; absent where none is. */
  readonly line?: number;
}

/** Either a value or the failure that took its place. Never both. */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure<Code> };

/** Wraps a value as a success. */
export const success = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** Builds a failure from a stable code. */
export const failure = <Code extends string>(code: Code): { ok: false; error: Failure<Code> } => ({
  ok: false,
  error: { code },
});
