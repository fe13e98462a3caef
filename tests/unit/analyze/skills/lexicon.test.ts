import { describe, expect, test } from 'vitest';
import { mentionsOf, readSkills, skill } from '../reading-fixture.ts';

const inRequirements = (line: string): string => `Requirements\n- ${line}`;

describe('a skill is found', () => {
  test.each([
    [
      'with hyphens, slashes, spaces and line breaks alike',
      'AI red-teaming',
      'AI Red Teaming, AI/red teaming, AI red\n  teaming',
    ],
    ['in the plural', 'Threat model', 'threat models'],
    ['in the singular', 'AI guardrails', 'an AI guardrail'],
    ['in British spelling', 'Threat modeling', 'threat modelling'],
    ['in American spelling', 'Behaviour analysis', 'behavior analysis'],
    ['with its number glued', 'ISO 27001', 'ISO27001'],
    ['with a version behind', 'Python', 'Python3.12'],
    ['between Chinese characters', 'Python', '熟悉Python语言'],
    ['with a soft hyphen inside', 'Kubernetes', 'Kuber\u00adnetes'],
    ['written with "and" or "&"', 'Weights & Biases', 'Weights and Biases'],
  ])('%s', (_, name, text) => {
    const lines = inRequirements(text);
    const found = Object.values(mentionsOf(readSkills(lines, { skills: [skill(name, 'technique')] }))).flat();
    expect(found.length).toBeGreaterThan(0);
    for (const mention of found) expect(lines).toContain(mention);
  });

  test.each([
    ['C', 'C++ and C#'],
    ['Java', 'JavaScript'],
    ['Go', 'MongoDB'],
    ['R', 'R&D'],
    ['C', 'Washington, D.C.'],
    ['Node', 'Node.js'],
    ['EC', 'EC2'],
    ['Snyk', 'https://snyk.io'],
    ['HTTPS', 'https://example.org'],
    ['TypeScript', 'a type. Script'],
  ])('%s is not found in %j', (name, text) => {
    expect(readSkills(inRequirements(text), { skills: [skill(name)] }).skills).toEqual([]);
  });

  test('the longest alias wins', () => {
    const skills = [
      skill('NIST RMF', 'framework', 'Risk Management Framework'),
      skill('NIST AI RMF', 'framework', 'AI Risk Management Framework'),
    ];
    const found = readSkills(inRequirements('the AI Risk Management Framework'), { skills });
    expect(mentionsOf(found)).toEqual({ 'nist-ai-rmf': ['AI Risk Management Framework'] });
  });

  test('a listed alias wins over a derived form', () => {
    const skills = [skill('Agent'), skill('Agents')];
    expect(mentionsOf(readSkills(inRequirements('building agents'), { skills }))).toEqual({
      agents: ['agents'],
    });
  });
});

describe('alias rules', () => {
  const go = skill('Go', 'language', {
    text: 'Go',
    exactCase: true,
    notFollowedBy: ['to', 'beyond'],
    near: ['@languages'],
  });
  const contexts = { languages: ['python', 'node js'] };
  const readGo = (line: string) =>
    mentionsOf(readSkills(inRequirements(line), { skills: [go], contexts })).go ?? [];

  test.each([
    ['Python, Go', ['Go']],
    ['Go with Node.js', ['Go']],
    ['Python and a go-to attitude', []],
    ['Python; Go to market', []],
    ['Go through the ranks', []],
  ])('narrow %j', (line, found) => {
    expect(readGo(line)).toEqual(found);
  });

  test('look only at the sentence, but at the whole list item', () => {
    expect(readSkills('You know Python. Go is fun.', { skills: [go], contexts }).skills).toEqual([]);
    expect(readGo('You know Python. Go is fun.')).toEqual(['Go']);
  });

  test('a word that needs a list counts only beside a certain skill', () => {
    const r = skill('R', 'language', { text: 'R', exactCase: true, inList: true });
    const skills = [r, skill('Python'), skill('SQL')];
    expect(mentionsOf(readSkills(inRequirements('SQL, Python or R'), { skills })).r).toEqual(['R']);
    expect(readSkills(inRequirements('Section R of the form'), { skills }).skills).toEqual([]);
  });

  test('words right before and behind decide', () => {
    const c = skill('C', 'language', { text: 'C', exactCase: true, notAfter: ['series'] });
    expect(readSkills(inRequirements('a Series C company'), { skills: [c] }).skills).toEqual([]);
    const rest = skill('REST', 'technique', { text: 'REST', before: ['api', 'apis'] });
    expect(mentionsOf(readSkills(inRequirements('REST APIs and the rest'), { skills: [rest] }))).toEqual({
      rest: ['REST'],
    });
  });
});
