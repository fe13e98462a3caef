import { describe, expect, test } from 'vitest';
import { readSkills, skill } from '../reading-fixture.ts';

const SKILLS = [
  skill('Snowflake', 'platform'),
  skill('Okta'),
  { ...skill('Claude', 'platform'), makers: ['anthropic'] },
  skill('Rust', 'language'),
];

const namesIn = (text: string, company = ''): string[] =>
  readSkills(text, { skills: SKILLS, company }).skills.map(({ name }) => name);

describe('companies that are listed', () => {
  test.each([
    ['rivals', 'You help us compete with Snowflake and Okta', []],
    ['customers', 'Our customers include Okta, Snowflake and banks', []],
    ['backers', 'We are backed by Snowflake', []],
    ['earlier employers', 'The founders are alumni of Okta', []],
    ['German customers', 'Unternehmen wie Okta und Snowflake vertrauen uns', []],
    ['Dutch customers', 'Je adviseert klanten zoals Okta', []],
    ['French customers', 'Des clients comme Snowflake', []],
    ['Swedish customers', 'Kunder som Okta', []],
    ['what is done for them', 'Secure customers such as Okta with Snowflake', ['Snowflake']],
    ['what stands in the next clause', 'Customers include Okta; Snowflake skills', ['Snowflake']],
    ['languages, which nobody is', 'Customers include Okta and Rust shops', ['Rust']],
    ['tools that are examples of tools', 'Identity providers such as Okta', ['Okta']],
  ])('%s', (_, line, names) => {
    expect(namesIn(`Requirements\n- ${line}`)).toEqual(names);
  });
});

describe("the employer's own product", () => {
  const duty = 'Requirements\n- Rust\nYour tasks\n- Keep Claude safe';

  test('is no skill where a duty names it', () => {
    expect(namesIn(duty, 'Anthropic PBC')).toEqual(['Rust']);
  });

  test('is one where a demand does', () => {
    expect(namesIn('Requirements\n- Claude', 'Anthropic')).toEqual(['Claude']);
  });

  test("is one in another company's duties", () => {
    expect(namesIn(duty, 'Anthropical Gardens')).toEqual(['Rust', 'Claude']);
    expect(namesIn(duty)).toEqual(['Rust', 'Claude']);
  });
});
