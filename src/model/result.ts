/**
 * A failure that crosses a room or a context as a value, because an `Error` may not survive cloning.
 * `code` is stable and can be tested; `message` is one sentence that can be shown to a person.
 */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
}

/** Either a value or the failure that took its place. Never both. */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure<Code> };

/** Wraps a value as a success. */
export const success = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** Builds a failure from a stable code and a sentence for people. */
export const failure = <Code extends string>(
  code: Code,
  message: string,
): { ok: false; error: Failure<Code> } => ({ ok: false, error: { code, message } });
