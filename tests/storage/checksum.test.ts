import { describe, expect, it } from 'vitest';
import { crc32, hexOf } from '../../src/storage/backup/checksum.ts';
import { isEqual } from '../../src/storage/backup/is-equal.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a CRC-32', () => {
  it.each([
    ['', '00000000'],
    ['a', 'e8b7be43'],
    ['123456789', 'cbf43926'],
    ['The quick brown fox jumps over the lazy dog', '414fa339'],
  ])('of "%s" is the one that every program gives', (text, checksum) => {
    expect(hexOf(crc32(bytesOf(text)))).toBe(checksum);
  });

  it('goes on from what came before', () => {
    const whole = crc32(bytesOf('one piece after the other'));
    expect(crc32(bytesOf('after the other'), crc32(bytesOf('one piece ')))).toBe(whole);
  });
});

describe('values are equal', () => {
  it.each([
    [{ a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: null }, {}, false],
    [[1, 2], [2, 1], false],
    [[1], { 0: 1 }, false],
    [{ toString: 1 }, {}, false],
    ['1', 1, false],
    [null, undefined, false],
  ])('%j and %j: %s', (a, b, equal) => {
    expect(isEqual(a, b)).toBe(equal);
  });
});
