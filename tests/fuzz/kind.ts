import type fc from 'fast-check';

/** What a step of the product must hold for any input of one kind. */
export interface FuzzKind<Input = unknown> {
  readonly name: string;
  /** Its share of all cases; the shares of all kinds are compared with each other. */
  readonly share: number;
  /** Any input; its values are JSON, so that a failure can be kept. */
  readonly inputs: fc.Arbitrary<Input>;
  /** Throws, or rejects, where the promise is broken. */
  readonly check: (input: Input) => unknown;
}

/** Names the kind with its own type of input, and forgets that type for the list of all kinds. */
export const fuzzKind = <Input>(kind: FuzzKind<Input>): FuzzKind => kind as unknown as FuzzKind;
