import { describe, expect, test } from 'vitest';
import { loadCareerPack } from '../../data/pack.ts';
import { testBreaks, withRecord } from './altered-pack.ts';

const { laws = [], lints, skills } = await loadCareerPack();
const byId = new Map(laws.map((law) => [law.id, law]));
const isAi = ({ domainWeight = 0 }: { domainWeight?: number | undefined }) => domainWeight >= 0.5;

describe('every law and standard', () => {
  test.each(laws)('says when and where it was looked at: $id', ({ checked }) => {
    expect(checked.on >= '2026-11-30').toBe(true);
    expect(checked.where.length).toBeGreaterThan(8);
    expect(checked.where).not.toMatch(/not looked up again|^not looked up/i);
  });

  test('that could not be confirmed says what was looked up', () => {
    const open = laws.filter(({ checked }) => !checked.confirmed);
    expect(open.map(({ id }) => id)).toEqual(['cdao-and-dod-ai-ethics']);
    expect(open.every(({ checked }) => checked.where.startsWith('Looked up: '))).toBe(true);
  });

  test('of the laws of AI that ended, drafts and vetoes, is told apart from what is in force', () => {
    const states = (...ids: string[]) => ids.map((id) => byId.get(id)?.is);
    expect(states('sr-11-7', 'colorado-ai-act', 'omb-m-24-10', 'dod-8570')).toEqual(
      Array(4).fill('replaced'),
    );
    expect(states('california-sb-1047', 'virginia-ai-act')).toEqual(['vetoed', 'vetoed']);
    expect(states('eo-14110')).toEqual(['repealed']);
    expect(states('canada-ai-and-data-act', 'blueprint-for-an-ai-bill-of-rights')).toEqual([
      'lapsed',
      'lapsed',
    ]);
    expect(states('algorithmic-accountability-act', 'pren-18286', 'nist-cyber-ai-profile')).toEqual(
      Array(3).fill('proposed'),
    );
    expect(states('colorado-sb-26-189', 'new-york-raise-act', 'osfi-e-23')).toEqual(Array(3).fill('adopted'));
  });

  test.each([
    ['sr-11-7', '2026-04-17', ['sr-26-2']],
    ['colorado-ai-act', '2026-05-14', ['colorado-sb-26-189']],
    ['california-sb-1047', '2024-09-29', ['california-sb-53']],
    ['colorado-sb-26-189', '2027-01-01', []],
    ['eu-digital-omnibus', '2026-07-27', []],
  ])('knows the days of %s', (id, since, replacedBy) => {
    expect(byId.get(id)).toMatchObject({ since, replacedBy });
  });

  test('that is dead speaks for a posting less than one that is in force', () => {
    const dead = new Set(laws.filter(({ is }) => is === 'lapsed' || is === 'vetoed').map(({ id }) => id));
    expect(skills.filter(({ id, domainWeight = 0 }) => dead.has(id) && domainWeight > 0.5)).toEqual([]);
    expect(skills.filter((skill) => dead.has(skill.id) && isAi(skill)).length).toBeGreaterThan(3);
  });
});

test('every law on pay in postings is confirmed, since the sentence that names it makes no doubt', () => {
  expect(lints.payLaws.length).toBeGreaterThan(27);
  expect(lints.payLaws.filter(({ checked }) => checked.on < '2026-11-30' || !checked.confirmed)).toEqual([]);
});

describe('the validator finds', () => {
  testBreaks([
    [
      'a law that follows none known',
      () => withRecord('laws-and-standards.json', 'sr-11-7', { replacedBy: ['sr-99'] }),
      ['laws-and-standards.json: sr-11-7: names the unknown law "sr-99"'],
    ],
    [
      'a replaced law without what follows',
      () => withRecord('laws-and-standards.json', 'sr-11-7', { replacedBy: [] }),
      ['laws-and-standards.json: sr-11-7: is replaced by nothing'],
    ],
    [
      'a law of which nothing is said',
      () => withRecord('laws-and-standards.json', 'texas-traiga', { id: 'texas-sharing' }),
      [
        'laws-and-standards.json: texas-sharing: names the unknown skill "texas-sharing"',
        'skills/ai-law-and-standards.json: texas-traiga: is a law or standard of which no record says how it stands',
      ],
    ],
  ]);
});
