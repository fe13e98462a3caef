import type { PostingSection, UnknownSkill } from '../../model/review-record.ts';
import { nameWords } from '../../text/name-words.ts';
import type { TokenRow } from '../../text/token-row.ts';
import { detectLanguage } from '../language.ts';
import type { Reading } from '../reading.ts';
import type { Lexicon } from '../skills/lexicon.ts';
import { type Chunk, findChunks, isJoined } from './chunks.ts';
import { type Grammar, loadGrammar } from './grammar.ts';
import { charactersOf, gatherMentions, type UnknownMention } from './mentions.ts';
import { findExpected, findPlaces, type PhrasePlace } from './places.ts';
import { type PhraseSource, readSources, type Sources, type TokenSpan } from './sources.ts';
import { findUnknownNames } from './unknown-skills.ts';
import type { CompiledPhraseWords, UnknownOptions } from './words.ts';

/**
 * Noun phrases of two words or more that name a skill in what an English posting asks for, and that neither the lexicon nor the shape of a
 * name covers. In order of first mention; texts of other languages give none. Loads compromise when a sentence is worth asking about.
 */
export async function findUnknownPhrases(
  text: string,
  sections: readonly PostingSection[],
  lexicon: Lexicon,
  options: UnknownOptions,
): Promise<UnknownSkill[]> {
  const sources = readSources(text, sections, lexicon, options);
  const names = findUnknownNames(sources, options);
  return gatherMentions(sources.tokens, await findPhrases(sources, names, options));
}

/** All unknown skills of a posting, names (`findUnknownSkills`) and phrases, in order of first mention and without overlap. */
export async function findAllUnknownSkills(
  text: string,
  sections: readonly PostingSection[],
  lexicon: Lexicon,
  options: UnknownOptions,
): Promise<UnknownSkill[]> {
  const sources = readSources(text, sections, lexicon, options);
  const names = findUnknownNames(sources, options);
  return gatherMentions(sources.tokens, [...names, ...(await findPhrases(sources, names, options))]);
}

async function findPhrases(
  { tokens, sources }: Sources,
  names: readonly UnknownMention[],
  { reading, words, company }: UnknownOptions,
): Promise<UnknownMention[]> {
  const language = detectLanguage(tokens, reading);
  if (language !== null && language !== 'en') return [];
  const namesOf = Map.groupBy(names, ({ sentence }) => sentence);
  const asked = sources
    .map((source): ToldSource => {
      const own = namesOf.get(source.sentence) ?? [];
      return { ...source, told: [...source.known, ...own.map(({ span }) => span)] };
    })
    .filter((source) => isWorthAsking(tokens, source, words))
    .slice(0, MOST_SENTENCES);
  if (asked.length === 0) return [];
  const employer = nameWords(company ?? '').words[0] ?? null;
  const rules: PhraseRules = { reading, words, employer, grammar: await loadGrammar() };
  return asked.flatMap((source) => phrasesOf(tokens, source, rules));
}

/** A sentence with the known skills and names in it. */
interface ToldSource extends PhraseSource {
  readonly told: readonly TokenSpan[];
}

/** Sentences that are asked about, some 2 ms each: a posting has fifty, a page that is no posting may have thousands. */
const MOST_SENTENCES = 200;
/** A longer sentence is a list that lost its line breaks; compromise takes some 3 ms for one of this length. */
const LONGEST_SENTENCE = 400;

/** Whether compromise should be asked: a phrase ends like a skill and is not known, and the sentence is not about degrees. */
function isWorthAsking(tokens: TokenRow, source: ToldSource, words: CompiledPhraseWords): boolean {
  const { sentence, told, needOf, isDemanded } = source;
  const { start, end } = charactersOf(tokens, sentence);
  if (end - start > LONGEST_SENTENCE) return false;
  const own = tokens.words.slice(sentence.from, sentence.to);
  if (own.some((word) => words.exclusionWords.has(word))) return false;
  return own.some((word, index) => {
    const at = sentence.from + index;
    const span = { from: at, to: at + 1 };
    const endsPhrase = index > 0 && isJoined(tokens, at) && (isDemanded(span) || isHead(word, words));
    return endsPhrase && !told.some(({ from, to }) => from <= at && at <= to) && needOf(span);
  });
}

const isHead = (word: string, { heads, fieldHeads }: CompiledPhraseWords): boolean =>
  heads.has(word) || fieldHeads.has(word);

interface PhraseRules {
  readonly reading: Reading;
  readonly words: CompiledPhraseWords;
  /** First word of the employer's name: texts call it by that alone, and a phrase that begins so is a clause. */
  readonly employer: string | null;
  readonly grammar: Grammar;
}

function phrasesOf(
  tokens: TokenRow,
  { sentence, told, needOf, isDemanded }: ToldSource,
  { reading, words, employer, grammar }: PhraseRules,
): UnknownMention[] {
  const covered = new Set(
    told.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const expected = findExpected(tokens, sentence, reading, words);
  const classes = grammar(tokens, sentence);
  const chunks = findChunks({ tokens, sentence, classes, covered, expected }, words, reading);
  const places = findPlaces(tokens, told, chunks, expected, reading);
  return chunks.flatMap((chunk) => {
    const place = places.get(chunk);
    const need = needOf(chunk);
    const isClause = tokens.words[chunk.from] === employer;
    const isSkill =
      place &&
      !isClause &&
      !touchesCovered(tokens, chunk, covered) &&
      namesSkill(tokens, chunk, { ...place, isDemanded: isDemanded(chunk) }, words);
    return need && isSkill ? [{ span: chunk, sentence, need }] : [];
  });
}

/** Beside a known skill a phrase is but the rest of one: "clusters" of "Kubernetes clusters". */
const touchesCovered = (tokens: TokenRow, { whole }: Chunk, covered: ReadonlySet<number>): boolean =>
  (covered.has(whole.from - 1) && isJoined(tokens, whole.from)) ||
  (covered.has(whole.to) && isJoined(tokens, whole.to));

/** In words, a hyphen parting them; longer ones are mostly clauses that compromise took for nouns. */
const LONGEST_PHRASE = 5;
/** The same for a phrase that only its place tells. */
const LONGEST_PLACED = 3;
/** In characters, so that the list stays one of names. */
const LONGEST_TEXT = 60;
/** Known neighbors in a list that show it to be one of skills: with a single one, most others are goals or departments. */
const MANY_TOLD = 2;

function namesSkill(
  tokens: TokenRow,
  chunk: Chunk,
  { told, isExpected, isDemanded }: PhrasePlace & { readonly isDemanded: boolean },
  words: CompiledPhraseWords,
): boolean {
  const own = tokens.words.slice(chunk.from, chunk.to);
  const { start, end } = charactersOf(tokens, chunk);
  if (own.length < 2 || own.length > LONGEST_PHRASE || end - start > LONGEST_TEXT) return false;
  if (own.some((word) => words.stopHeads.has(word))) return false;
  const head = own.at(-1) ?? '';
  const isListed = told >= MANY_TOLD;
  // Duties speak of goals, products and results in the words of skills.
  if (!isDemanded && !isListed) return false;
  if (words.heads.has(head)) return true;
  if (isDemanded && isExpected && !words.wideHeads.has(head)) return own.length <= LONGEST_PLACED;
  return (isExpected || isListed) && words.fieldHeads.has(head);
}
