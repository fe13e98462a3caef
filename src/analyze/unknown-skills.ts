import type { Section, UnknownSkill } from '../model/review-record.ts';
import type { Need } from '../model/terms.ts';
import type { SkillOptions } from './analyze-skills.ts';
import { findSkills, type SkillHit } from './find-skills.ts';
import type { Lexicon } from './lexicon.ts';
import { readJoint } from './list-runs.ts';
import { findNames, type Name } from './name-shapes.ts';
import { createNeedReader } from './need.ts';
import type { Reading } from './reading.ts';
import { createSectionReader } from './section-reader.ts';
import { cutSentences, type Sentence } from './sentence-tokens.ts';
import { createNameTest } from './title-lines.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** A name that counts as a skill, with the need of its sentence. */
interface Found {
  readonly name: Name;
  readonly need: Need;
}

/**
 * Names in what a posting asks for that the lexicon does not know: product names, acronyms, certifications, told by their shape and by the
 * list or the words ("experience with") that they stand in. In order of first mention; one entry for all mentions of a name.
 */
export function findUnknownSkills(
  text: string,
  sections: readonly Section[],
  lexicon: Lexicon,
  { reading, title, company }: SkillOptions,
): UnknownSkill[] {
  const tokens = tokenize(text);
  const sentences = cutSentences(tokens, reading.abbreviations);
  const known = Map.groupBy(findSkills(tokens, sentences, lexicon, reading), ({ sentence }) => sentence);
  const isForeign = [createNameTest(tokens, title ?? ''), createNameTest(tokens, company ?? '')];
  const sectionAt = createSectionReader(sections);
  const found: Found[] = [];
  for (const sentence of sentences) {
    const section = sectionAt(tokens.starts[sentence.from] ?? 0);
    const needAt = createNeedReader(tokens, sentence, reading, true);
    for (const name of namesAskedFor(tokens, sentence, known.get(sentence) ?? [], reading)) {
      const need = needAt(name.from, section);
      const isOwn = isForeign.some((isPart) => isPart(name));
      if (need && need !== 'mentioned' && !isOwn) found.push({ name, need });
    }
  }
  return collect(tokens, found);
}

/** The sentence's names that are skills by their own shape, by a known neighbor in a list or by the words before. */
function namesAskedFor(
  tokens: Tokens,
  sentence: Sentence,
  known: readonly SkillHit[],
  reading: Reading,
): Name[] {
  const names = findNames(tokens, sentence, known, reading);
  const certain = [...known, ...names.filter((name) => isCertain(tokens, sentence, name, reading))];
  certain.sort((a, b) => a.from - b.from);
  const asked = new Set<Name | SkillHit>(certain);
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
  return names.filter((name) => asked.has(name));
}

const isCertain = (tokens: Tokens, sentence: Sentence, name: Name, reading: Reading): boolean =>
  name.isTelling || isIntroduced(tokens, sentence, name.from, reading);

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

function collect({ text, starts, ends }: Tokens, found: readonly Found[]): UnknownSkill[] {
  const mentionOf = ({ from, to }: Name) => {
    const start = starts[from] ?? 0;
    const end = ends[to - 1] ?? start;
    return { start, end, text: text.slice(start, end) };
  };
  const byName = Map.groupBy(found, ({ name }) => mentionOf(name).text.toLowerCase());
  return [...byName.values()].map((all) => {
    const mentions = all.map(({ name }) => mentionOf(name));
    const need: Need = all.some((one) => one.need === 'required') ? 'required' : 'preferred';
    return { name: mentions[0]?.text ?? '', need, mentions };
  });
}
