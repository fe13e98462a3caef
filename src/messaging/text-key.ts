/**
 * A number by which two sides of a message see that they talk about the same text (FNV-1a, 32 bits, over UTF-16 code
 * units): offsets into one posting must not be painted over another.
 */
export const textKey = (text: string): number => {
  let key = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) key = Math.imul(key ^ text.charCodeAt(at), 0x01000193);
  return key >>> 0;
};
