/** Numbers that look random and are the same for the same seed. */
export interface Dice {
  /** A whole number from 0 up to, not including, `sides`. */
  readonly roll: (sides: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** Dice for a seed: a small linear generator (mulberry32) started with the seed's hash. */
export function diceOf(seed: string): Dice {
  let state = 2_166_136_261;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 16_777_619);
  const roll = (sides: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
  return { roll, pick: (list) => list[roll(list.length)] as (typeof list)[number] };
}
