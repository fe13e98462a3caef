import { describe, expect, it } from 'vitest';
import contexts from '../../data/contexts.json' with { type: 'json' };
import { SKILLS } from '../../data/lexicon.ts';
import readingRules from '../../data/reading-rules.json' with { type: 'json' };
import rawExamples from '../../data/skill-examples.json' with { type: 'json' };
import { compileReading } from '../../src/analyze/reading.ts';
import { findSkills } from '../../src/analyze/skills/find-skills.ts';
import { compileLexicon } from '../../src/analyze/skills/lexicon.ts';
import type { ReadingRules } from '../../src/model/reading-rules.ts';
import type { Alias, SkillExample } from '../../src/model/skill.ts';
import { nameWords } from '../../src/text/name-words.ts';
import { cutSentences } from '../../src/text/sentence-tokens.ts';

const examples: readonly SkillExample[] = rawExamples;
const lexicon = compileLexicon(SKILLS, contexts);
const reading = compileReading(readingRules as ReadingRules);

function skillsIn(text: string): string[] {
  const tokens = nameWords(text);
  return findSkills(tokens, cutSentences(tokens, reading.abbreviations), lexicon, reading).map(
    ({ skill }) => skill.id,
  );
}

const wordsOf = (text: string): string => ` ${nameWords(text).words.join(' ')} `;

/** True when the text has the alias, in the singular or plural. */
function holds(text: string, alias: string): boolean {
  const word = wordsOf(alias).trimEnd();
  return [`${word} `, `${word}s `, `${word.replace(/s$/, '')} `].some((form) => wordsOf(text).includes(form));
}

/** Whether no words around an alias decide, only what its sentence asks for. */
const isOnlyBroad = (alias: Alias): boolean => Object.keys(alias).toSorted().join() === 'broad,text';

describe('the examples of the skill lexicon', () => {
  it.each(examples.filter(({ match }) => match))('find $skill in "$text"', ({ skill, text }) => {
    expect(skillsIn(text)).toContain(skill);
  });

  it.each(examples.filter(({ match }) => !match))('find no $skill in "$text"', ({ skill, text }) => {
    expect(skillsIn(text)).not.toContain(skill);
  });

  it('speak for and against every alias that has rules', () => {
    const speaks = (skill: string, alias: string, match: boolean): boolean =>
      examples.some((one) => one.skill === skill && one.match === match && holds(one.text, alias));
    const silent = SKILLS.flatMap(({ id, aliases }) =>
      aliases
        .flatMap((alias) => (typeof alias === 'string' || isOnlyBroad(alias) ? [] : [alias.text]))
        .filter((text) => !speaks(id, text, true) || !speaks(id, text, false))
        .map((text) => `${id}: ${text}`),
    );
    expect(silent).toEqual([]);
  });

  it('name only skills that exist and stand in the order of their ids', () => {
    const ids = new Set(SKILLS.map(({ id }) => id));
    const order = examples.map(({ skill }) => skill);
    expect(order.filter((id) => !ids.has(id))).toEqual([]);
    expect(order).toEqual(order.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });
});
