/** What a character is, as far as cutting a text into tokens goes. */
export const KIND = {
  /** Letters and combining marks of a script that puts spaces between words. */
  word: 0,
  /** Digits, ASCII or full-width. */
  number: 1,
  /** A Chinese character, Japanese kana or Korean syllable: what it joins is no word by its spaces, so each is one of its own. */
  ideograph: 2,
  /** A number that is one sign: "½", "²", "①". */
  numeral: 3,
  /** A sign of a currency. */
  currency: 4,
  punctuation: 5,
  /** Any other sign, pictures and halves of broken pairs among them. */
  symbol: 6,
  /** White space within a line. */
  blank: 7,
  /** A line end. */
  break: 8,
  /** What takes no room: soft hyphen, zero-width space and joiners, variation selectors, byte order mark. */
  unseen: 9,
} as const;
/** One of the kinds above. */
export type Kind = (typeof KIND)[keyof typeof KIND];

/** Stands for a code unit that no text has held yet. */
const UNKNOWN = 255;
/** The kinds of all code units, each worked out when a text first holds it: a text has some hundred. */
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]|[\ufe00-\ufe0f]/;
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]/u;

/** The kind of the character at an offset that lies inside the text; a pair of code units is one character. */
export function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  const kind = kindOf(code);
  const isPair = kind === KIND.symbol && code >= 0xd800 && code <= 0xdbff;
  return isPair ? kindOfCharacter(String.fromCodePoint(text.codePointAt(at) ?? 0)) : kind;
}

/** The kind of a code unit; a symbol for NaN, which stands for "outside the text". */
function kindOf(code: number): Kind {
  const known = kinds[code] ?? KIND.symbol;
  if (known !== UNKNOWN) return known as Kind;
  const kind = kindOfCharacter(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOfCharacter(character: string): Kind {
  if (character === '\n') return KIND.break;
  if (/[0-9０-９]/.test(character)) return KIND.number;
  if (UNSEEN.test(character)) return KIND.unseen;
  if (/\s/.test(character)) return KIND.blank;
  if (/[\p{L}\p{Mn}\p{Mc}\p{Nd}]/u.test(character))
    return IDEOGRAPH.test(character) ? KIND.ideograph : KIND.word;
  if (/\p{N}/u.test(character)) return KIND.numeral;
  if (/\p{Sc}/u.test(character)) return KIND.currency;
  return /\p{P}/u.test(character) ? KIND.punctuation : KIND.symbol;
}

/** True for the code unit of a digit; false for NaN. */
export const isDigit = (code: number): boolean => kindOf(code) === KIND.number;

/** True for the code unit of a letter or digit of a word; false for NaN, which stands for "outside the text". */
export const isWordCode = (code: number): boolean => kindOf(code) <= KIND.number;
