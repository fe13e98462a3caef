import rules from '../../../data/reading-rules.json' with { type: 'json' };
import { compileReading } from '../../../src/analyze/reading.ts';
import { findSections } from '../../../src/analyze/sections/sections.ts';
import { analyzeSkills, type SkillsAsked } from '../../../src/analyze/skills/analyze-skills.ts';
import { compileLexicon, type Lexicon } from '../../../src/analyze/skills/lexicon.ts';
import type { ReadingRules } from '../../../src/model/reading-rules.ts';
import type { Alias, Contexts, Skill, SkillKind } from '../../../src/model/skill.ts';
import { nameWords } from '../../../src/text/name-words.ts';

/** The project's own reading rules, compiled once for all tests. */
export const READING = compileReading(rules as ReadingRules);

/** A skill with the id of its name; further aliases behind the kind. */
export const skill = (name: string, kind: SkillKind = 'tool', ...aliases: (string | Alias)[]): Skill => ({
  id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  name,
  kind,
  aliases,
  source: 'test',
});

const lexicons = new WeakMap<readonly Skill[], Lexicon>();

/** The lexicon of some skills, compiled once for each list of them. */
export function lexiconOf(skills: readonly Skill[], contexts: Contexts = {}): Lexicon {
  const known = lexicons.get(skills) ?? compileLexicon(skills, contexts);
  lexicons.set(skills, known);
  return known;
}

const LANGUAGES = ['Python', 'Go', 'Rust', 'Kubernetes', 'Terraform', 'Docker'].map((name) => skill(name));

/** Reads the skills of a text with its own sections. */
export function readSkills(
  text: string,
  { skills = LANGUAGES, contexts = {}, title = '', company = '' } = {} as {
    skills?: readonly Skill[];
    contexts?: Contexts;
    title?: string;
    company?: string;
  },
): SkillsAsked {
  const lexicon = lexiconOf(skills, contexts);
  return analyzeSkills(nameWords(text), findSections(nameWords(text), READING), lexicon, {
    reading: READING,
    title,
    company,
  });
}

/** The text of every mention by skill id. */
export const mentionsOf = ({ skills }: SkillsAsked): Record<string, string[]> =>
  Object.fromEntries(skills.map(({ id, mentions }) => [id, mentions.map(({ text }) => text)]));

/** The need of every skill by its id. */
export const needsOf = ({ skills }: SkillsAsked): Record<string, string> =>
  Object.fromEntries(skills.map(({ id, need }) => [id, need]));
