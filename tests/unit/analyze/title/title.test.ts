import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import levelWords from '../../../../data/level-words.json' with { type: 'json' };
import { readTitle } from '../../../../src/analyze/title/title.ts';
import { compileTitleRules } from '../../../../src/analyze/title/title-rules.ts';
import type { LevelWords } from '../../../../src/model/match-rules.ts';

const RULES = compileTitleRules(levelWords as LevelWords);
const read = (title: string) => readTitle(title, RULES);
/** The level that a title states; custom ("an engineer is mid") is left out. */
const statedLevel = (title: string, context = {}) => {
  const sign = readTitle(title, RULES, context).level;
  return sign && sign.confidence >= 0.5 ? sign.level : null;
};

describe('readTitle', () => {
  test.each([
    ['Senior AI Security Engineer (m/w/d)', 'ai security engineer', 'engineer', ['ai', 'security']],
    [
      'AI Governance Programme Manager',
      'ai governance programme manager',
      'program-manager',
      ['ai', 'governance'],
    ],
    ['Manager: AI Security Engineer', 'ai security engineer', 'engineer', ['ai', 'security']],
    ['Director, AI Governance', 'director ai governance', 'head', ['ai', 'governance']],
    ['Intern, Office of the CISO', 'intern', 'intern', []],
    ['AI Engineer - Remote', 'ai engineer', 'engineer', ['ai']],
    ['KI-Berater:in', 'ki berater', 'consultant', ['ki']],
    ['Adviseur verantwoorde AI', 'adviseur verantwoorde ai', 'consultant', ['verantwoorde', 'ai']],
    ['Say hello', 'say hello', null, ['say', 'hello']],
    ['', '', null, []],
  ])('takes %j apart', (raw, core, head, modifiers) => {
    expect(read(raw)).toMatchObject({ raw, core, head, modifiers });
  });

  test('says where the words for the level stand', () => {
    expect(read('AI Engineer (Staff)').level).toEqual({
      level: 'lead',
      confidence: 0.9,
      mention: { start: 13, end: 18, text: 'Staff' },
    });
  });

  test('gives a title without words for a level none', () => {
    expect(read('AI Engineer').level).toBeNull();
  });

  test.each([
    'Member of Technical Staff - Mid-training',
    'Solutions Engineer, Mid-Market',
    'Analyst, Midwest',
  ])('takes %j for no level', (title) => {
    expect(read(title).level).toBeNull();
  });

  test('reads any text without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (raw) => {
        const { level } = read(raw);
        expect(
          level === null || raw.slice(level.mention.start, level.mention.end) === level.mention.text,
        ).toBe(true);
      }),
    );
  });
});

describe('the level of a title', () => {
  test.each([
    ['Summer Intern, Office of the CISO', 'entry'],
    ['Internal Auditor', null],
    ['International Policy Analyst', null],
    ['AI Engineer, Early Career', 'entry'],
    ['Junior or medior AI consultant', 'entry'],
    ['Associate AI Engineer', 'entry'],
    ['AI Governance Trainee', 'entry'],
    ['Werkstudent KI-Sicherheit', 'entry'],
    ['Software Engineer II', 'mid'],
    ['Senior Associate, Model Risk', 'mid'],
    ['Software Engineer III', 'senior'],
    ['Data Engineer (L5)', 'senior'],
    ['IT Specialist, GS-13', 'senior'],
    ['Sr. AI Engineer II', 'senior'],
    ['Staff AI Engineer', 'lead'],
    ['Principal Researcher', 'lead'],
    ['Distinguished Engineer', 'lead'],
    ['Lead AI Engineer', 'lead'],
    ['AI Governance Lead', 'lead'],
    ['Lead Generation Specialist', null],
    ['Chief Architect, AI', 'lead'],
    ['AI Security Manager', 'lead'],
    ['AI Security Program Manager', null],
    ['AI Product Manager', null],
    ['Account Executive', null],
    ['Executive Assistant to the Director', null],
    ['Member of Technical Staff', null],
    ['Associate Director, AI Risk', 'lead'],
    ['Head of AI Security', 'executive'],
    ['Senior Director, AI Governance', 'executive'],
    ['Vice President of AI Security', 'executive'],
    ['Head of AI Governance - Vice President', 'senior'],
    ['AVP, AI Risk', 'senior'],
    ['Chief AI Security Officer', 'executive'],
    ['Deputy CISO', 'executive'],
    ['Analyst, Office of the Chief Risk Officer', null],
    ['Engineer reporting to the Head of AI', null],
    ['Leiterin KI-Governance', 'lead'],
    ['Stagiaire gouvernance IA', 'entry'],
    ['AI Security Architect', 'lead'],
  ])('of %j is %j', (title, level) => {
    expect(statedLevel(title)).toBe(level);
  });

  test('takes vice president at a bank for a senior grade', () => {
    expect(statedLevel('Vice President, AI Risk', { bank: true })).toBe('senior');
    expect(statedLevel('Vice President, AI Risk')).toBe('executive');
  });
});
