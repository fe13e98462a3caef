const isBetween = (code: number, low: number, high: number): boolean => code >= low && code <= high;

/** True for the UTF-16 code unit of an ASCII or full-width digit. */
export const isDigit = (code: number): boolean => isBetween(code, 48, 57) || isBetween(code, 0xff10, 0xff19);

/**
 * True for the code unit of a letter or combining mark in a script that puts spaces between words. Ranges instead of
 * `\p{L}`, because this runs on every character of a page.
 */
export function isLetter(code: number): boolean {
  if (code < 0x80) return isBetween(code | 32, 97, 122);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  if (isBetween(code, 0x250, 0x1fff)) return true;
  return (
    isBetween(code, 0x2c60, 0x2dff) ||
    isBetween(code, 0xac00, 0xd7a3) ||
    isBetween(code, 0xff21, 0xff3a) ||
    isBetween(code, 0xff41, 0xff5a)
  );
}

/** True for Chinese characters, Japanese kana and half a surrogate pair: each is a word of its own. */
export const isIdeograph = (code: number): boolean =>
  isBetween(code, 0x3041, 0x30ff) ||
  isBetween(code, 0x3400, 0x9fff) ||
  isBetween(code, 0xd800, 0xdfff) ||
  isBetween(code, 0xf900, 0xfaff);

/** True for signs that are not seen: soft hyphen, zero-width space and joiners, byte order mark. */
export const isIgnorable = (code: number): boolean =>
  code === 0xad || isBetween(code, 0x200b, 0x200d) || code === 0x2060 || code === 0xfeff;

/** True for the code unit of a letter or digit; false for NaN, which stands for "outside the text". */
export const isWordCode = (code: number): boolean => isLetter(code) || isDigit(code);

/** Code units of the signs that words are cut at. */
export const SIGN = {
  hash: 35,
  ampersand: 38,
  plus: 43,
  comma: 44,
  dot: 46,
  colon: 58,
  at: 64,
  backslash: 92,
} as const;
