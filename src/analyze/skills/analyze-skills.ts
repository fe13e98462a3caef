import type { AskedSkill, PostingSection, SkillChoice } from '../../model/review-record.ts';
import type { Skill, SkillKind } from '../../model/skill.ts';
import type { Mention, Need } from '../../model/terms.ts';
import { nameWords } from '../../text/name-words.ts';
import { cutSentences, type Sentence } from '../../text/sentence-tokens.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';
import { createNeedReader, type NeedReader } from '../sections/need.ts';
import { createSectionReader } from '../sections/section-reader.ts';
import { createNameTest, createTitleTest } from '../title/title-lines.ts';
import { findAlternatives } from './alternatives.ts';
import { closesBracket, joinBracketed } from './bracketed-names.ts';
import { withoutCompanies } from './companies.ts';
import { findSkills, type SkillHit } from './find-skills.ts';
import { withoutScenery } from './incidental-mentions.ts';
import type { Lexicon } from './lexicon.ts';
import { withoutPeople } from './people.ts';
import { findSkillYears } from './skill-years.ts';

/** What the skill pass needs beside text and lexicon. */
export interface SkillOptions {
  readonly reading: Reading;
  /** The employer: its name is no skill, though a product may bear it. Absent or null when unknown. */
  readonly company?: string | null;
  /** The posting's title: lines that only repeat it ask for nothing. Absent means that no line is one. */
  readonly title?: string;
}

/** The skills that a posting asks for, in order of their first mention, and the choices among them. */
export interface SkillsAsked {
  readonly skills: AskedSkill[];
  readonly anyOf: SkillChoice[];
}

/** A mention that counts, with what its sentence says about it. */
interface Asked {
  readonly hit: SkillHit;
  readonly need: Need;
  readonly years: number | null;
}

/** Asked for, but no skills: nobody learns a degree or a trait in weeks, and no reader lists them among the skills. */
const NO_SKILLS: ReadonlySet<SkillKind> = new Set(['degree', 'soft']);

/**
 * Mentions that a skill keeps, the first ones. The most in 258 real postings are 17; more would only swell the record of a
 * posting that repeats one word, and nobody steps through a hundred.
 */
const MOST_MENTIONS = 100;

const STRENGTH: Readonly<Record<Need, number>> = { mentioned: 0, preferred: 1, required: 2 };

/**
 * Reads the skills out of a posting's text. Mentions are exact slices of it, never overlap, and leave out title lines and parts in which
 * nothing is asked (about us, benefits, pay, legal), and degrees and traits; a skill's need is the strongest of its mentions.
 */
export function analyzeSkills(
  tokens: TokenRow,
  sections: readonly PostingSection[],
  lexicon: Lexicon,
  { reading, title, company }: SkillOptions,
): SkillsAsked {
  const isTitle = createTitleTest(tokens, title ?? '');
  const isCompany = createNameTest(tokens, company ?? '');
  const found = findSkills(tokens, cutSentences(tokens, reading.abbreviations), lexicon, reading);
  const products = withoutCompanies(tokens, joinBracketed(tokens, found), reading);
  const meant = withoutScenery(tokens, withoutPeople(tokens, products, reading), reading);
  const hits = meant.filter((hit) => !NO_SKILLS.has(hit.skill.kind) && !isTitle(hit) && !isCompany(hit));
  const isOwn = createOwnProductTest(company ?? '');
  const asked = readHits(tokens, hits, sections, { reading, isOwn });
  const groups = findAlternatives(
    tokens,
    asked.map(({ hit }) => hit),
    reading,
  );
  return collect(tokens, asked, groups);
}

function readHits(
  tokens: TokenRow,
  hits: readonly SkillHit[],
  sections: readonly PostingSection[],
  { reading, isOwn }: { readonly reading: Reading; readonly isOwn: (skill: Skill) => boolean },
): Asked[] {
  const sectionAt = createSectionReader(sections);
  const hasHeadings = sections.some(({ kind }) => kind === 'required' || kind === 'preferred');
  const asked: Asked[] = [];
  for (const [sentence, own] of Map.groupBy(hits, (hit): Sentence => hit.sentence)) {
    const needAt: NeedReader = createNeedReader(tokens, sentence, reading, hasHeadings);
    const years = findSkillYears(tokens, own, reading);
    for (const hit of own) {
      const asking = needAt(hit.from, sectionAt(tokens.starts[hit.from] ?? 0));
      if (!asking || ((hit.broad || isOwn(hit.skill)) && !asking.isDemanded)) continue;
      asked.push({ hit, need: asking.need, years: years.get(hit) ?? null });
    }
  }
  return asked;
}

/** Tells the products that the employer makes. An empty name makes none. */
function createOwnProductTest(company: string): (skill: Skill) => boolean {
  const name = `${nameWords(company).words.join(' ')} `;
  return ({ makers = [] }) => makers.some((maker) => name.startsWith(`${maker} `));
}

function collect(tokens: TokenRow, asked: readonly Asked[], groups: readonly SkillHit[][]): SkillsAsked {
  const needOf = new Map(asked.map(({ hit, need }) => [hit, need]));
  const { anyOf, groupOf } = numberGroups(groups, needOf);
  const bySkill = Map.groupBy(asked, ({ hit }) => hit.skill.id);
  const skills = [...bySkill.values()].flatMap((all) => toAskedSkill(tokens, all, groupOf));
  return { skills, anyOf };
}

/** Names the groups g1, g2, … in order; groups of the same skills are one. */
function numberGroups(groups: readonly SkillHit[][], needOf: ReadonlyMap<SkillHit, Need>) {
  const byMembers = new Map<string, SkillChoice>();
  const groupOf = new Map<SkillHit, string>();
  for (const hits of groups) {
    const skills = [...new Set(hits.map(({ skill }) => skill.id))];
    const key = skills.toSorted().join();
    const need = strongest(hits.map((hit) => needOf.get(hit) ?? 'mentioned'));
    const known = byMembers.get(key);
    const choice = known ?? { id: `g${byMembers.size + 1}`, need, skills };
    byMembers.set(key, { ...choice, need: strongest([choice.need, need]) });
    for (const hit of hits) groupOf.set(hit, choice.id);
  }
  return { anyOf: [...byMembers.values()], groupOf };
}

function toAskedSkill(
  tokens: TokenRow,
  all: readonly Asked[],
  groupOf: ReadonlyMap<SkillHit, string>,
): AskedSkill[] {
  const [first] = all;
  if (!first) return [];
  const { id, name, kind } = first.hit.skill;
  const need = strongest(all.map((one) => one.need));
  const decisive = all.filter((one) => one.need === need);
  // Asked for alone anywhere else, the skill is no mere alternative.
  const isAlternative = decisive.every(({ hit }) => groupOf.has(hit));
  const group = isAlternative ? (groupOf.get(decisive[0]?.hit ?? first.hit) ?? null) : null;
  const years = all.reduce<number | null>(
    (most, one) => (one.years === null ? most : Math.max(most ?? 0, one.years)),
    null,
  );
  const mentions = all.slice(0, MOST_MENTIONS).map(({ hit }) => mentionOf(tokens, hit));
  return [{ id, name, kind, need, years, anyOf: group, mentions }];
}

const strongest = (needs: readonly Need[]): Need =>
  needs.reduce((best, need) => (STRENGTH[need] > STRENGTH[best] ? need : best), 'mentioned');

function mentionOf(tokens: TokenRow, { from, to }: SkillHit): Mention {
  const { text, starts, ends } = tokens;
  const start = starts[from] ?? 0;
  const lastEnd = ends[to - 1] ?? start;
  // A mention that holds the opening bracket takes the closing one along.
  const isBracketed = text.slice(start, lastEnd).includes('(') && closesBracket(tokens, to);
  const end = isBracketed ? lastEnd + 1 : lastEnd;
  return { start, end, text: text.slice(start, end) };
}
