const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Starts the second half elsewhere, so that two texts must collide twice to share an id. */
const SECOND_BASIS = 0x9e3779b9;

/**
 * A short id that is the same for the same text on every machine: FNV-1a over UTF-16 code units, twice 32 bits.
 * It tells saved postings apart; it keeps no secret and needs no defense against collisions made on purpose.
 * @returns 16 hexadecimal digits.
 */
export function stableId(text: string): string {
  return hash(text, OFFSET_BASIS) + hash(text, SECOND_BASIS);
}

function hash(text: string, basis: number): string {
  let state = basis;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), PRIME);
  return (state >>> 0).toString(16).padStart(8, '0');
}
