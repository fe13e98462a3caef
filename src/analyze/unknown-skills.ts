import type { Section, UnknownSkill } from '../model/review-record.ts';
import type { SkillOptions } from './analyze-skills.ts';
import type { Lexicon } from './lexicon.ts';
import { readJoint } from './list-runs.ts';
import { findNames, type Name } from './name-shapes.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentence-tokens.ts';
import type { Tokens } from './tokens.ts';
import { charactersOf, gatherMentions, type UnknownMention } from './unknown-mentions.ts';
import { readSources, type Source, type Sources } from './unknown-sources.ts';

/**
 * Names in what a posting asks for that the lexicon does not know: product names, acronyms, certifications, told by their shape and by the
 * list or the words ("experience with") that they stand in. In order of first mention; one entry for all mentions of a name.
 */
export function findUnknownSkills(
  text: string,
  sections: readonly Section[],
  lexicon: Lexicon,
  options: SkillOptions,
): UnknownSkill[] {
  const sources = readSources(text, sections, lexicon, options);
  return gatherMentions(sources.tokens, findUnknownNames(sources, options.reading));
}

/** The mentions behind `findUnknownSkills`. A name told in one sentence counts in the others that ask for something, too. */
export function findUnknownNames({ tokens, sources }: Sources, reading: Reading): UnknownMention[] {
  const asked: UnknownMention[] = [];
  const others: UnknownMention[] = [];
  for (const source of sources) {
    const names = findNames(tokens, source.sentence, source.known, reading);
    const isAsked = askedAmong(tokens, source, names, reading);
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
  tokens: Tokens,
  { sentence, known }: Source,
  names: readonly Name[],
  reading: Reading,
): ReadonlySet<object> {
  // Capitals beside a known skill are seldom a department or a place.
  const isAmongSkills = known.length > 0;
  const certain = [
    ...known,
    ...names.filter(
      (name) =>
        name.isTelling ||
        (name.isAcronym && isAmongSkills) ||
        isIntroduced(tokens, sentence, name.from, reading),
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

function joins(tokens: Tokens, from: number | undefined, to: number | undefined, reading: Reading): boolean {
  return (
    from !== undefined && to !== undefined && from <= to && readJoint(tokens, from, to, reading) !== null
  );
}

/** Tokens before a name in which "experience with" or "such as" is looked for. */
const REACH = 4;

function isIntroduced(tokens: Tokens, sentence: Sentence, at: number, reading: Reading): boolean {
  for (let from = Math.max(sentence.from, at - REACH); from < at; from += 1) {
    const [cue] = reading.cues.hitsAt(tokens, from, at);
    if (cue?.end === at && cue.values[0]?.rules === 'behind') return true;
    const [list] = reading.listWords.hitsAt(tokens, from, at);
    if (list?.end === at && list.values[0] === 'examples') return true;
  }
  return false;
}
