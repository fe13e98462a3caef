import type { PostingSection, UnknownSkill } from '../../model/review-record.ts';
import type { Sentence } from '../../text/sentence-tokens.ts';
import type { TokenRow } from '../../text/token-row.ts';
import { detectLanguage } from '../language.ts';
import type { Reading } from '../reading.ts';
import type { Lexicon } from '../skills/lexicon.ts';
import { readJoint } from '../skills/list-runs.ts';
import { charactersOf, gatherMentions, type UnknownMention } from './mentions.ts';
import { createNameDoubts, createSpelledOutTest } from './name-doubts.ts';
import { findNames, type Name } from './name-shapes.ts';
import { type PhraseSource, readSources, type Sources } from './sources.ts';
import type { CompiledPhraseWords, UnknownOptions } from './words.ts';

/**
 * Names in what a posting asks for that the lexicon does not know: product names, acronyms, certifications, told by their shape and by the
 * list or the words ("experience with") that they stand in. In order of first mention; one entry for all mentions of a name.
 */
export function findUnknownSkills(
  text: string,
  sections: readonly PostingSection[],
  lexicon: Lexicon,
  options: UnknownOptions,
): UnknownSkill[] {
  const sources = readSources(text, sections, lexicon, options);
  return gatherMentions(sources.tokens, findUnknownNames(sources, options));
}

/** The mentions behind `findUnknownSkills`. A name told in one sentence counts in the others that ask for something, too. */
export function findUnknownNames({ tokens, sources }: Sources, options: UnknownOptions): UnknownMention[] {
  const { reading, words } = options;
  const nameWords = { reading, notNames: words.notNames, language: detectLanguage(tokens, reading) };
  const doubts = createNameDoubts(tokens, options);
  const isSpelledOut = createSpelledOutTest(tokens);
  const asked: UnknownMention[] = [];
  const others: UnknownMention[] = [];
  for (const source of sources) {
    const found = findNames(tokens, source.sentence, source.known, nameWords);
    const names = found.filter((name) => !doubts(name) && (source.isDemanded(name) || !isSpelledOut(name)));
    const isAsked = askedAmong(tokens, source, names, { reading, words });
    for (const name of names) {
      const need = source.needOf(name);
      if (need) (isAsked.has(name) ? asked : others).push({ span: name, sentence: source.sentence, need });
    }
  }
  const wordsOf = ({ span }: UnknownMention): string => {
    const { start, end } = charactersOf(tokens, span);
    return tokens.text.slice(start, end);
  };
  const told = new Set(asked.map(wordsOf));
  return [...asked, ...others.filter((mention) => told.has(wordsOf(mention)))];
}

/** The sentence's names that are skills by their own shape, by a known neighbor in a list or by the words before. */
function askedAmong(
  tokens: TokenRow,
  { sentence, known }: PhraseSource,
  names: readonly Name[],
  { reading, words }: Pick<UnknownOptions, 'reading' | 'words'>,
): ReadonlySet<object> {
  // Capitals beside a known skill are seldom a department or a place.
  const isAmongSkills = known.length > 0;
  const certain = [
    ...known,
    ...names.filter(
      (name) =>
        name.isTelling ||
        (name.isAcronym && isAmongSkills && lengthOf(tokens, name) >= SHORTEST_ACRONYM) ||
        isIntroduced(tokens, sentence, name.from, reading) ||
        (name.isAcronym && isCertificate(tokens, sentence, name, words)),
    ),
  ].sort((a, b) => a.from - b.from);
  const asked = new Set<object>(certain);
  let left: { readonly to: number } | undefined;
  let next = 0;
  for (const name of names) {
    while ((certain[next]?.from ?? sentence.to) < name.to) left = certain[next++];
    const right = certain[next];
    const isListed =
      joins(tokens, left?.to, name.from, reading) || joins(tokens, name.to, right?.from, reading);
    if (!isListed && !asked.has(name)) continue;
    asked.add(name);
    left = name;
  }
  return asked;
}

function joins(
  tokens: TokenRow,
  from: number | undefined,
  to: number | undefined,
  reading: Reading,
): boolean {
  return (
    from !== undefined && to !== undefined && from <= to && readJoint(tokens, from, to, reading) !== null
  );
}

/** Two letters beside a known skill are a grade or a country as often; in a list with one they count. */
const SHORTEST_ACRONYM = 3;

const lengthOf = ({ starts, ends }: TokenRow, { from, to }: Name): number =>
  (ends[to - 1] ?? 0) - (starts[from] ?? 0);

/** TokenRow before a name in which "experience with" or "such as" is looked for. */
const REACH = 4;

/** "Certification PASSI", "CRTO certification": a word for it stands close by. */
function isCertificate(
  { words: all }: TokenRow,
  sentence: Sentence,
  { from, to }: Name,
  { certificates }: CompiledPhraseWords,
): boolean {
  const near = all.slice(Math.max(sentence.from, from - REACH), Math.min(sentence.to, to + 2));
  return near.some((word) => certificates.has(word));
}

function isIntroduced(tokens: TokenRow, sentence: Sentence, at: number, reading: Reading): boolean {
  for (let from = Math.max(sentence.from, at - REACH); from < at; from += 1) {
    const cue = reading.cues.longestAt(tokens, from, at);
    if (cue?.to === at && cue.value?.rules === 'behind') return true;
    const list = reading.listWords.longestAt(tokens, from, at);
    if (list?.to === at && list.value === 'examples') return true;
  }
  return false;
}
