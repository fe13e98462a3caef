const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * A short id that is the same for the same text on every machine: FNV-1a, 64 bits, over UTF-16 code units.
 * It tells saved postings apart; it keeps no secret and needs no defense against collisions made on purpose.
 * @returns 16 hexadecimal digits.
 */
export function stableId(text: string): string {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
