import type { LivenessWords } from '../model/liveness-rules.ts';
import type { Posting } from '../model/posting.ts';
import type { Warning } from '../model/review-record.ts';
import { GroupLexicon } from '../text/group-lexicon.ts';
import { compilePhrases, type PhraseSet } from '../text/phrase-set.ts';
import { PLAIN_LANGUAGE, plainWords } from '../text/plain-words.ts';
import { cutSentences, type Sentence } from '../text/sentence-tokens.ts';
import type { TokenRow } from '../text/token-row.ts';
import { dateReader, type ReadDate } from '../text/written-dates.ts';
import { longAgo } from './age-words.ts';
import { quote } from './evidence.ts';

/** What of a posting tells whether it is open. */
export type LivingPosting = Pick<Posting, 'title' | 'text' | 'datePosted' | 'validThrough'>;

/** What the day and the place of the reader decide. */
export interface LivenessContext {
  /** ISO date of the day on which the posting is read; null where dates are not to be judged. */
  readonly today: string | null;
  /** ISO 3166 code of the posting's country, for the order of day and month. */
  readonly country: string | null;
  readonly abbreviations: ReadonlySet<string>;
}

interface Lexicon {
  readonly noOpening: PhraseSet<true>;
  readonly noOpeningTitles: PhraseSet<true>;
  readonly aiScreening: PhraseSet<true>;
  readonly notAiScreening: PhraseSet<true>;
  readonly closing: PhraseSet<true>;
}

/** A posting that is older is rarely open: boards take theirs down after one to three months. */
const OLD_DAYS = 180;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Words behind a cue in which the date stands: "Apply by Friday, 1 March 2026". */
const DATE_WITHIN = 5;

const compiled = new WeakMap<LivenessWords, Lexicon>();

function lexiconOf(words: LivenessWords): Lexicon {
  const known = compiled.get(words);
  if (known) return known;
  const language = { ...PLAIN_LANGUAGE, groups: new GroupLexicon(words.groups, PLAIN_LANGUAGE) };
  const phrases = (list: readonly string[]) =>
    compilePhrases(
      language,
      list.map((phrase) => [phrase, true] as const),
    );
  const lexicon = {
    noOpening: phrases(words.noOpening),
    noOpeningTitles: phrases(words.noOpeningTitles),
    aiScreening: phrases(words.aiScreening),
    notAiScreening: phrases(words.notAiScreening),
    closing: phrases(words.closing),
  };
  compiled.set(words, lexicon);
  return lexicon;
}

/**
 * Whether the posting can still be applied to, and who reads what one sends: its last day is over, it is old, there is no
 * opening behind it, machines screen applications. Each with its words where the text says it, at most once. Observations,
 * no judgment of the employer. Dates are judged by `today` alone.
 */
export function livenessWarnings(
  posting: LivingPosting,
  words: LivenessWords,
  context: LivenessContext,
): Warning[] {
  const lexicon = lexiconOf(words);
  const row = plainWords(posting.text);
  const sentences = cutSentences(row, context.abbreviations);
  const closing = context.today === null ? [] : closingWarning(posting, words, context, { row, sentences });
  return [
    ...closing,
    ...(context.today === null ? [] : ageWarning(posting, context.today)),
    ...openingWarning(posting, lexicon, { row, sentences }),
    ...screeningWarning(lexicon, { row, sentences }),
  ];
}

interface ReadText {
  readonly row: TokenRow;
  readonly sentences: readonly Sentence[];
}

function closingWarning(
  { validThrough }: LivingPosting,
  words: LivenessWords,
  { today, country }: LivenessContext,
  text: ReadText,
): Warning[] {
  const code = 'closing-date-passed';
  const say = (day: string) => `Its last day to apply was ${day}.`;
  if (today === null) return [];
  if (validThrough !== null)
    return validThrough < today ? [{ code, text: say(validThrough), evidence: [] }] : [];
  const found = closingDate(lexiconOf(words).closing, dateReader(words.months, country === 'US'), text);
  if (found === null || found.day >= today) return [];
  const span = { start: text.row.starts[found.from] ?? 0, end: text.row.ends[found.to - 1] ?? 0 };
  return [{ code, text: say(found.day), evidence: [quote(text.row.text, span, 'warning', 0.8)] }];
}

/** The latest of the days that the text names as the last to apply. */
function closingDate(closing: PhraseSet<true>, read: ReadDate, { row, sentences }: ReadText) {
  let latest: { day: string; from: number; to: number } | null = null;
  for (const { from, to } of sentences) {
    for (const cue of closing.findAll(row, from, to)) {
      for (let at = cue.to; at < Math.min(to, cue.to + DATE_WITHIN); at += 1) {
        // "1. März" looks like the end of a sentence: the date may go on behind it.
        const date = read(row, at, row.words.length);
        if (date === null) continue;
        if (latest === null || date.day > latest.day) latest = { ...date, from: cue.from };
        break;
      }
    }
  }
  return latest;
}

function ageWarning({ datePosted }: LivingPosting, today: string): Warning[] {
  if (datePosted === null || (Date.parse(today) - Date.parse(datePosted)) / DAY_MS <= OLD_DAYS) return [];
  return [{ code: 'posted-long-ago', text: `It was posted ${longAgo(datePosted, today)}.`, evidence: [] }];
}

function openingWarning(
  { title }: LivingPosting,
  { noOpening, noOpeningTitles }: Lexicon,
  text: ReadText,
): Warning[] {
  const warning = { code: 'no-opening', text: 'There may be no opening behind it: it gathers applications.' };
  const titleRow = plainWords(title);
  if (noOpeningTitles.isIn(titleRow, 0, titleRow.words.length)) return [{ ...warning, evidence: [] }];
  const sentence = text.sentences.find(({ from, to }) => noOpening.isIn(text.row, from, to));
  return sentence ? [{ ...warning, evidence: [quoteOf(sentence, text.row)] }] : [];
}

function screeningWarning({ aiScreening, notAiScreening }: Lexicon, { row, sentences }: ReadText): Warning[] {
  const sentence = sentences.find(
    ({ from, to }) => aiScreening.isIn(row, from, to) && !notAiScreening.isIn(row, from, to),
  );
  if (!sentence) return [];
  const text = 'Machines read or rank applications before people do.';
  return [{ code: 'ai-screening', text, evidence: [quoteOf(sentence, row)] }];
}

function quoteOf({ from, to }: Sentence, row: TokenRow) {
  const span = { start: row.starts[from] ?? 0, end: row.ends[to - 1] ?? 0 };
  return quote(row.text, span, 'warning', 0.6);
}
