/** Each takes time that grows faster than the text; the checker must find them all. */
export const SLOW = [
  /^(?:a|a)*$/,
  /\s+$/,
  /\s*,\s*/g,
  /<!--.*-->/s,
  /(?:[\w.]+)+@/i,
  // Bounded inside, unbounded around.
  /(?:\w{1,40}\s?)*:/u,
];

/** These do not, though they look like them. */
export const LINEAR = [/^\s+/, /,\s*/g, /[\w.+-]{1,40}@[\w-]{2,40}\./i, /(?<!\s)\s+$/];

/** Made at run time, of words. */
export const made = (words: readonly string[]): RegExp => new RegExp(`(?:${words.join('|')})+$`, 'u');
