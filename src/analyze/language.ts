import type { TokenRow } from '../text/token-row.ts';
import type { Reading } from './reading.ts';

// Ours, because the small detectors (franc, tinyld) bring 60 to 600 kB of trigrams into the popup's first answer, and are
// unsure on lists of product names; the pack's small words decide what it can read at all.

/** Scripts that stand for one language, most telling first: kana before Chinese characters, which Japanese has too. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3041-\u30ff]/g],
  ['ko', /[\uac00-\ud7a3]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['uk', /[іїєґ]/gi],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];
/** A letter beyond Latin, no bullet or dash: most texts have none, and one look spares nine. */
const NOT_LATIN = /[\u0370-\u1fff\u2e80-\uffff]/;
/** Share of a text's characters in a script that makes it the text's; product names stay Latin everywhere. */
const SCRIPT_SHARE = 0.08;
/** Below this many words a text can be of any language. */
const FEWEST_WORDS = 12;
/** Share of its words that must be small words of the language: running text has 0.3, a list of names none. */
const STOP_WORD_SHARE = 0.06;
/** Characters, and words, that tell the language as well as the whole would. */
const SAMPLE = 20_000;
const WORD_SAMPLE = 800;

/** The BCP 47 primary tag of a text's language, "en"; null when it is too short or has no running text. */
export function detectLanguage(tokens: TokenRow, reading: Pick<Reading, 'stopWords'>): string | null {
  return scriptOf(tokens.text.slice(0, SAMPLE)) ?? languageOfWords(tokens, reading);
}

/** The tag that says "some language". */
const UNDETERMINED = 'und';

/** The BCP 47 primary tag of a stated language, "fil" of "fil-PH" and "en" of "eng"; null for what is no tag, or none. */
export function primaryTag(stated: string | null): string | null {
  try {
    // Some engines say "und" for a tag without a language, some nothing.
    const tag: string | undefined = stated === null ? undefined : new Intl.Locale(stated).language;
    return tag === UNDETERMINED ? null : (tag ?? null);
  } catch {
    return null;
  }
}

function scriptOf(sample: string): string | null {
  if (!NOT_LATIN.test(sample)) return null;
  for (const [language, letters] of SCRIPTS) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > 0 && count >= sample.length * SCRIPT_SHARE) return language;
  }
  return null;
}

function languageOfWords(tokens: TokenRow, reading: Pick<Reading, 'stopWords'>): string | null {
  const words = tokens.words.slice(0, WORD_SAMPLE).filter((word) => word !== ',');
  if (words.length < FEWEST_WORDS) return null;
  let best: { language: string; count: number } | null = null;
  for (const [language, known] of reading.stopWords) {
    let count = 0;
    for (const word of words) if (known.has(word)) count += 1;
    if (count > (best?.count ?? 0)) best = { language, count };
  }
  return best && best.count >= words.length * STOP_WORD_SHARE ? best.language : null;
}
