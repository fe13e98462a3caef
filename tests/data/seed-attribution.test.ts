import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import contexts from '../../data/contexts.json' with { type: 'json' };
import { SKILLS } from '../../data/lexicon.ts';
import {
  loadCareerPack,
  loadEntryPoints,
  loadGuides,
  loadInterviewQuestions,
  loadPositions,
} from '../../data/pack.ts';
import readingRules from '../../data/reading-rules.json' with { type: 'json' };
import { compileReading } from '../../src/analyze/reading.ts';
import { findSkills } from '../../src/analyze/skills/find-skills.ts';
import { compileLexicon } from '../../src/analyze/skills/lexicon.ts';
import type { ReadingRules } from '../../src/model/reading-rules.ts';
import { nameWords } from '../../src/text/name-words.ts';
import { cutSentences } from '../../src/text/sentence-tokens.ts';

const SEEDS = join(import.meta.dirname, '../../../shared/seeds');
const PATHWAYS = 'AI security career pathways page';
const GUIDES = ['AI Security Compliance Specialist', 'AI Compliance Automation Specialist'] as const;

const plainWords = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const holds = (text: string, part: string): boolean =>
  ` ${plainWords(text)} `.includes(` ${plainWords(part)} `);
const money = (amount: number): string => `$${amount.toLocaleString('en-US')}`;

/** The seeds by the name that sources use for them. */
function readSeeds(): Map<string, string> {
  const texts = readdirSync(SEEDS).map((file) => readFileSync(join(SEEDS, file), 'utf8'));
  const named = [PATHWAYS, ...GUIDES].map((name) => {
    const heading = name === PATHWAYS ? 'AI Security Career Pathways' : `How to Become a ${name}`;
    return [name, texts.find((text) => text.includes(heading)) ?? ''] as const;
  });
  return new Map(named);
}

/** The seeds that a source names. */
function namedIn(source: string): string[] {
  if (source.includes('both career guides')) return [...GUIDES];
  return [PATHWAYS, ...GUIDES].filter((name) => source.includes(name));
}

/** The goals and resources that a guide lists for a phase. */
function phaseIn(text: string, title: string): { goals: string[]; resources: string[] } {
  const [, goals = '', resources = ''] =
    text.split(`\n${title}\n`)[1]?.match(/^\d+ weeksGoals\n([\s\S]*?)\nResources\n([\s\S]*?)\nMilestone/) ??
    [];
  return { goals: goals.split('\n'), resources: resources.split('\n') };
}

/** Whether every name and figure of a title stands on a line; the first word is a name where it is all capitals. */
function isNamedBy(line: string, title: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const names = (title.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word, at) =>
    at === 0 ? /^[A-Z]{2,}$/.test(word) : /^[A-Z0-9]/.test(word),
  );
  return names.every((name) => letters(line).includes(letters(name)));
}

/** The questions that a guide shows of its own. */
const questionsIn = (text: string): string[] =>
  text.match(/questions across all levels\.\n([\s\S]*?)\nWhere This Career/)?.[1]?.split('\n') ?? [];

const reading = compileReading(readingRules as ReadingRules);
const lexicon = compileLexicon(SKILLS, contexts);
function skillsIn(text: string): string[] {
  const tokens = nameWords(text);
  const hits = findSkills(tokens, cutSentences(tokens, reading.abbreviations), lexicon, reading);
  return hits.map(({ skill }) => skill.id);
}

/** Whether a question in own words asks about what a guide's question names. */
function isTold(text: string, question: string): boolean {
  const named = new Set(skillsIn(text));
  return skillsIn(question).some((skill) => named.has(skill));
}

describe.skipIf(!existsSync(SEEDS))('what names a seed as its source', async () => {
  const seeds = existsSync(SEEDS) ? readSeeds() : new Map<string, string>();
  const textOf = (source: string): string =>
    namedIn(source)
      .map((name) => seeds.get(name))
      .join('\n');
  const skillsOf = (source: string) => new Set(textOf(source).split('\n').flatMap(skillsIn));
  const { roles, ladders, roadmaps, stages, tracks } = await loadCareerPack();
  const [guides, questions] = await Promise.all([loadGuides(), loadInterviewQuestions()]);
  const careerGuides = guides.filter(({ curated }) => !curated);

  test('is told by the three seeds alone, all of which are there', () => {
    expect([...seeds.values()].every((text) => text.length > 1000)).toBe(true);
  });

  test('a role has a title that its seeds hold', () => {
    const titles = roles.map(({ id, title, source }) => [
      id,
      namedIn(source).length > 0 && holds(textOf(source), title),
    ]);
    expect(titles.filter(([, isHeld]) => !isHeld)).toEqual([]);
  });

  test('a role of a guide takes from it the very skills that it names, and only others are judgment', () => {
    const onLadder = roles.filter(({ ladder }) => ladder !== null);
    expect(onLadder).toHaveLength(18);
    for (const { id, required, preferred, fromGuide, curated, source } of onLadder) {
      const named = skillsOf(source);
      const asked = [...required, ...preferred];
      expect([id, fromGuide]).toEqual([id, asked.filter((skill) => named.has(skill)).sort()]);
      expect([id, curated]).toEqual([id, fromGuide?.length !== asked.length]);
    }
  });

  test('a role of no ladder says that its skills are judgment', () => {
    const others = roles.filter(({ ladder }) => ladder === null);
    expect(others.filter(({ curated, fromGuide }) => !curated || fromGuide !== undefined)).toEqual([]);
  });

  test('whatever is curated says so in its source, and nothing else does', async () => {
    const records = [...roles, ...roadmaps, ...guides, ...questions, ...(await loadPositions())];
    const wrong = records.filter(
      ({ curated, source }) => curated !== source.startsWith('Curated by Milepost, from '),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('the rungs of a ladder stand in its guide: titles, years and pay', () => {
    for (const [id, rungs] of Object.entries(ladders)) {
      const text = guides.find((guide) => guide.id === id)?.source ?? '';
      for (const { titles, years, salary } of rungs) {
        const line = `${titles.join(' / ')}\n${years.min}${years.max === null ? '+' : `-${years.max}`} years exp. • ${money(salary.min)}-${money(salary.max ?? 0)}/yr`;
        expect(textOf(text)).toContain(line);
      }
    }
  });

  test('every ladder that names a title is one of those of the role', () => {
    for (const { id, ladder, otherLadders = [] } of roles) {
      const naming = Object.keys(ladders).filter((one) =>
        ladders[one]?.some((rung) => rung.roles.includes(id)),
      );
      const own = ladder === null ? [] : [ladder];
      expect([id, [...own, ...otherLadders].sort()]).toEqual([id, naming.sort()]);
    }
  });

  test('the phases of a roadmap that is not curated are those of its guide, and no others are', () => {
    const guideTexts = GUIDES.map((name) => seeds.get(name) ?? '').join('\n');
    for (const { id, phases, curated, source } of roadmaps) {
      const text = curated ? guideTexts : textOf(source);
      const own = phases.filter(({ title, weeks }) => text.includes(`\n${title}\n${weeks} weeksGoals\n`));
      expect([id, own.length]).toEqual([id, curated ? 0 : phases.length]);
    }
  });

  test('those phases have as many goals as there, and its resources by their names and figures', () => {
    for (const { phases, source } of roadmaps.filter(({ curated }) => !curated)) {
      for (const { title, goals, resources } of phases) {
        const { goals: seedGoals, resources: seedResources } = phaseIn(textOf(source), title);
        expect([title, goals.length, resources.length]).toEqual([
          title,
          seedGoals.length,
          seedResources.length,
        ]);
        const foreign = resources.filter((one, at) => !isNamedBy(seedResources[at] ?? '', one.title));
        expect([title, foreign]).toEqual([title, []]);
      }
    }
  });

  test('career guides list core skills and tools that they name', () => {
    for (const { id, coreSkills, toolsOfTheTrade, source } of careerGuides) {
      const named = skillsOf(source);
      const foreign = [...coreSkills.skills, ...toolsOfTheTrade.skills].filter((skill) => !named.has(skill));
      expect([id, foreign]).toEqual([id, []]);
    }
  });

  test('career guides promise as many questions as they say', () => {
    for (const { questionsAtLeast, source } of careerGuides)
      expect(textOf(source)).toContain(
        `Practice with ${questionsAtLeast}+ role-specific interview questions.`,
      );
  });

  test('three questions of each guide are told in own words, and none of Milepost is one of them', () => {
    const asked = GUIDES.flatMap((name) =>
      questionsIn(seeds.get(name) ?? '').map((text) => ({ name, text })),
    );
    expect(asked).toHaveLength(6);
    const toldBy = asked.map(({ name, text }) =>
      questions.filter(
        ({ curated, source, question }) => !curated && source.endsWith(name) && isTold(text, question),
      ),
    );
    expect(toldBy.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(new Set(toldBy.flat()).size).toBe(questions.filter(({ curated }) => !curated).length);
    const all = [...seeds.values()].join('\n');
    expect(questions.filter(({ curated, question }) => curated && holds(all, question))).toEqual([]);
  });

  test('tracks, stages, technical positions and ways in stand on the pathways page', async () => {
    const page = seeds.get(PATHWAYS) ?? '';
    const [table, entryPoints] = await Promise.all([loadPositions(), loadEntryPoints()]);
    const positions = table.filter(({ track }) => track === 'technical');
    const lines = [
      ...tracks.map(({ name }) => name),
      ...stages.map(({ name }) => name),
      ...positions.map(({ title }) => title),
      ...entryPoints.map(
        ({ background, role }) => `${background} → ${roles.find(({ id }) => id === role)?.title}`,
      ),
    ];
    expect(lines.filter((line) => !holds(page, line))).toEqual([]);
    const sources = [...tracks, ...stages, ...positions, ...entryPoints].map(({ source }) => source);
    expect(sources.filter((source) => !source.includes(PATHWAYS))).toEqual([]);
  });
});
