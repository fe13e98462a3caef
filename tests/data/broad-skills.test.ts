import { describe, expect, test } from 'vitest';
import contexts from '../../data/contexts.json' with { type: 'json' };
import { SKILLS } from '../../data/lexicon.ts';
import { aliasesOf } from '../../src/analyze/skills/lexicon.ts';
import { readSkills } from '../unit/analyze/reading-fixture.ts';

/** Every way of writing a broad skill that no other rule narrows. */
const broadNames = SKILLS.flatMap((skill) =>
  aliasesOf(skill)
    .filter(({ broad, text, ...rules }) => (skill.broad || broad) && Object.keys(rules).length === 0)
    .map(({ text }) => ({ id: skill.id, text })),
);

const idsIn = (text: string): string[] =>
  readSkills(text, { skills: SKILLS, contexts }).skills.map(({ id }) => id);

describe('a broad name of the lexicon', () => {
  test.each(broadNames)('$text is asked for among requirements, not by a duty', ({ id, text }) => {
    expect(idsIn(`Requirements\n- ${text}`)).toContain(id);
    expect(idsIn(`Requirements\n- Rust\nYour tasks\n- Sell our ${text} box`)).not.toContain(id);
  });
});
