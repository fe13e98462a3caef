import { describe, expect, it } from 'vitest';
import { readItems, savedPosting, writtenBackup } from './backup-lines.ts';

/** Repeatable numbers from 0 up to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The places, "byte.bit", where a flipped bit leaves a file that reads as if it were whole. */
async function unnoticed(file: Uint8Array, flips: Iterable<readonly [byte: number, bit: number]>) {
  const found: string[] = [];
  for (const [byte, bit] of flips) {
    const flipped = file.slice();
    flipped[byte] = (flipped[byte] ?? 0) ^ (1 << bit);
    const [code] = await readItems(flipped);
    if (typeof code !== 'string') found.push(`${byte}.${bit}`);
  }
  return found;
}

function* everyBit(bytes: number): Generator<readonly [number, number]> {
  for (let byte = 0; byte < bytes; byte += 1) for (let bit = 0; bit < 8; bit += 1) yield [byte, bit];
}

function* bitOfEveryByte(bytes: number): Generator<readonly [number, number]> {
  for (let byte = 0; byte < bytes; byte += 1) yield [byte, byte % 8];
}

function* seededBits(bytes: number, count: number): Generator<readonly [number, number]> {
  const next = seeded(7);
  for (let flip = 0; flip < count; flip += 1) yield [Math.floor(next() * bytes), Math.floor(next() * 8)];
}

describe('a flipped bit is found', () => {
  it('wherever it is in a small backup', async () => {
    const { bytes } = await writtenBackup({ postings: [{ id: 'é€𝄞', review: '\n\u2028' }] });
    expect(await unnoticed(bytes, everyBit(bytes.length))).toEqual([]);
  });

  it('in every byte of a backup with postings', async () => {
    const { bytes } = await writtenBackup({ postings: [savedPosting('a'), savedPosting('b')] });
    expect(await unnoticed(bytes, bitOfEveryByte(bytes.length))).toEqual([]);
  }, 60_000);

  it('at 2,000 places of a larger backup', async () => {
    const postings = Array.from({ length: 20 }, (_, at) => savedPosting(`p${at}`));
    const { bytes } = await writtenBackup({ postings });
    expect(await unnoticed(bytes, seededBits(bytes.length, 2_000))).toEqual([]);
  }, 60_000);
});
