import { GAP } from '../../text/gaps.ts';
import type { Sentence } from '../../text/sentence-tokens.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';
import { readJoint } from '../skills/list-runs.ts';
import type { WordClass } from './grammar.ts';
import type { TokenSpan } from './sources.ts';
import type { CompiledPhraseWords } from './words.ts';

/** A noun phrase: what remains of `whole` without determiners, adjectives of degree and generic heads. */
export interface Chunk extends TokenSpan {
  readonly whole: TokenSpan;
}

/** What the noun phrases of a sentence are cut out of. */
export interface ChunkSource {
  readonly tokens: TokenRow;
  readonly sentence: Sentence;
  /** One for each token of the sentence. */
  readonly classes: readonly WordClass[];
  /** TokenRow that a known skill or a name covers. */
  readonly covered: ReadonlySet<number>;
  /** TokenRow at which a skill is expected: a phrase begins anew there. */
  readonly expected: ReadonlySet<number>;
}

/** The noun phrases of a sentence that nothing covers, in order; those of which trimming leaves nothing are left out. */
export function findChunks(source: ChunkSource, words: CompiledPhraseWords, reading: Reading): Chunk[] {
  const { tokens, sentence, expected } = source;
  const verbs = findActions(tokens, sentence, words, reading);
  const smallWords = reading.stopWords.get('en') ?? new Set();
  const isPart = (at: number): boolean => isNounPart(source, at) && !verbs.has(at) && !isSmall(at);
  // compromise takes some small words for nouns.
  const isSmall = (at: number): boolean => smallWords.has(tokens.words[at] ?? '');
  const chunks: Chunk[] = [];
  for (let from = sentence.from; from < sentence.to; from += 1) {
    if (!isPart(from)) continue;
    let to = from + 1;
    while (to < sentence.to && isPart(to) && isJoined(tokens, to) && !expected.has(to)) to += 1;
    const chunk = trim(source, { from, to }, words);
    if (chunk.from < chunk.to) chunks.push(chunk);
    from = to - 1;
  }
  return chunks;
}

/** Whether a token follows the one before it within one name. */
export const isJoined = (tokens: TokenRow, at: number): boolean =>
  (tokens.gaps[at] ?? GAP.clause) <= GAP.joint;

const isNounPart = ({ tokens, sentence, classes, covered }: ChunkSource, at: number): boolean =>
  !covered.has(at) && tokens.words[at] !== ',' && (classes[at - sentence.from] ?? 'other') !== 'other';

/** The verbs that begin a duty: at the start of a clause, behind "to", or in a row with such a one. */
function findActions(
  tokens: TokenRow,
  sentence: Sentence,
  words: CompiledPhraseWords,
  reading: Reading,
): ReadonlySet<number> {
  const actions = new Set<number>();
  let last = -1;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!words.actions.has(tokens.words[at] ?? '')) continue;
    const opens = at === sentence.from || tokens.gaps[at] === GAP.clause;
    const isLed = words.actionLeads.has(tokens.words[at - 1] ?? '');
    const isInRow = last >= 0 && last + 1 < at && readJoint(tokens, last + 1, at, reading) !== null;
    if (!opens && !isLed && !isInRow) continue;
    actions.add(at);
    last = at;
  }
  return actions;
}

function trim(
  { tokens, sentence, classes }: ChunkSource,
  whole: TokenSpan,
  { leading, trailing, heads, fieldHeads, actions, alsoNouns }: CompiledPhraseWords,
): Chunk {
  const wordAt = (at: number): string => tokens.words[at] ?? '';
  const isHead = (at: number): boolean => heads.has(wordAt(at)) || fieldHeads.has(wordAt(at));
  const isGerund = (at: number): boolean => classes[at - sentence.from] === 'gerund';
  // "Securing pipelines" and "engineering safe pipelines" do something with pipelines, "testing pipelines" are a kind of them.
  const isVerb = (at: number): boolean => isGerund(at) && (!isHead(at) || leading.has(wordAt(at + 1)));
  const canEnd = (at: number): boolean =>
    !trailing.has(wordAt(at)) && classes[at - sentence.from] !== 'modifier' && (!isGerund(at) || isHead(at));
  const isAction = (at: number): boolean =>
    !alsoNouns.has(wordAt(at)) && formsOf(wordAt(at)).some((form) => actions.has(form));
  const opensNoName = (at: number): boolean =>
    leading.has(wordAt(at)) || isVerb(at) || isAction(at) || isHyphenated(tokens, at);
  let { from, to } = whole;
  while (from < to && opensNoName(from)) from += 1;
  while (from < to && (!canEnd(to - 1) || isHyphenated(tokens, to))) to -= 1;
  return { from, to, whole };
}

/** A word and the verbs that its "-ing" may be of: "conducting" is of "conduct", "creating" of "create". */
function formsOf(word: string): readonly string[] {
  if (!word.endsWith('ing')) return [word];
  const stem = word.slice(0, -3);
  return [word, stem, `${stem}e`];
}

const HYPHENS: ReadonlySet<string> = new Set('-\u2010\u2011');

/** Whether a token is the later part of a compound, which goes with its earlier part: "performance" of "high-performance". */
function isHyphenated({ text, starts, ends }: TokenRow, at: number): boolean {
  const start = starts[at] ?? 0;
  return start - 1 === ends[at - 1] && HYPHENS.has(text.charAt(start - 1));
}
