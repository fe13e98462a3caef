import { describe, expect, test } from 'vitest';
import { loadCareerPack } from '../../data/pack.ts';
import { PLUS_NAMES } from '../../src/text/detached-plus.ts';
import { testBreaks, withPhase, withPracticed, withRecord } from './altered-pack.ts';

const { certificates, roadmaps, skills } = await loadCareerPack();
const certifications = new Set(skills.filter(({ kind }) => kind === 'certification').map(({ id }) => id));
const byId = new Map(certificates.map((certificate) => [certificate.id, certificate]));

describe('every certificate', () => {
  test.each(certificates)('says when and where it was looked at: $id', ({ checked }) => {
    expect(checked.on >= '2026-11-30').toBe(true);
    expect(checked.where.length).toBeGreaterThan(8);
    expect(checked.where).not.toMatch(/^not looked up/i);
  });

  test('stands once, under the name and the body that issue it', () => {
    const names = certificates.map(({ name, body }) => `${name}, ${body}`);
    expect(new Set(names).size).toBe(names.length);
    const bodies = (id: string) => byId.get(id)?.body;
    expect(
      ['comptia-secaiplus', 'osai', 'coasp', 'airtpplus', 'sscp', 'cciso', 'prince2', 'ccak'].map(bodies),
    ).toEqual([
      'CompTIA',
      'OffSec',
      'EC-Council',
      'Learn Prompting',
      'ISC2',
      'EC-Council',
      'PeopleCert',
      'Cloud Security Alliance and ISACA',
    ]);
  });

  test('is one examination: its ways of writing name no other', () => {
    const names = new Map(skills.map(({ id, name }) => [name.toLowerCase(), id]));
    const lumped = skills
      .filter(({ id }) => byId.has(id))
      .flatMap(({ id, aliases }) =>
        aliases
          .map((alias) => names.get((typeof alias === 'string' ? alias : alias.text).toLowerCase()))
          .filter((other) => other !== undefined && other !== id)
          .map((other) => `${id}: ${other}`),
      );
    expect(lumped).toEqual([]);
  });

  test('whose name ends in a plus is read with a blank before it as well', () => {
    const ways = skills
      .filter(({ id }) => certifications.has(id))
      .flatMap(({ name, aliases }) => [name, ...aliases.map((a) => (typeof a === 'string' ? a : a.text))]);
    const last = ways.flatMap((way) => /(\w+)\+$/.exec(way)?.[1]?.toLowerCase() ?? []);
    // Of "Sec AI+" the last word is everybody's.
    expect(new Set(last)).toEqual(new Set([...PLUS_NAMES, 'ai']));
  });

  test('that is retired names only current ones as what follows', () => {
    const next = certificates.flatMap(({ status }) => (status.is === 'retired' ? status.replacedBy : []));
    expect(next.length).toBeGreaterThan(5);
    expect(next.filter((id) => byId.get(id)?.status.is !== 'current')).toEqual([]);
  });

  test.each([
    ['azure-ai-engineer', '2026-06-30', ['ai-103']],
    ['ai-900', '2026-06-30', ['ai-901']],
    ['az-500', '2026-08-31', ['sc-500']],
    ['aws-machine-learning-specialty', '2026-03-31', ['aws-ai-practitioner', 'aws-ml-engineer-associate']],
  ])('%s is retired', (id, since, replacedBy) => {
    expect(byId.get(id)?.status).toEqual({ is: 'retired', since, replacedBy });
  });
});

describe('a phase', () => {
  const phases = roadmaps.flatMap((roadmap) => roadmap.phases);

  test('teaches no certificate', () => {
    const taught = phases.flatMap(({ teaches }) => teaches.filter((id) => certifications.has(id)));
    expect(taught).toEqual([]);
  });

  test('prepares for certificates that one can still earn', () => {
    const prepared = phases.flatMap(({ preparesFor = [] }) => preparesFor);
    expect(prepared.length).toBeGreaterThan(20);
    expect(prepared.filter((id) => byId.get(id)?.status.is !== 'current')).toEqual([]);
  });
});

describe('the validator finds', () => {
  const PHASE = 'security-compliance-specialization';
  const ROADMAP = 'ai-security-compliance-specialist';
  testBreaks([
    [
      'a phase that teaches a certificate',
      () => withPracticed(ROADMAP, PHASE, ['aigp']),
      [`roadmaps/${ROADMAP}.json: ${PHASE}: teaches the certificate "aigp", which it can only prepare for`],
    ],
    [
      'a phase that prepares for no known certificate',
      () => withPhase(ROADMAP, PHASE, { preparesFor: ['juggling'] }),
      [`roadmaps/${ROADMAP}.json: ${PHASE}: names the unknown certificate "juggling"`],
    ],
    [
      'a certificate that follows none known',
      () =>
        withRecord('certificates.json', 'az-500', {
          status: { is: 'retired', since: null, replacedBy: ['az-501'] },
        }),
      ['certificates.json: az-500: names the unknown certificate "az-501"'],
    ],
    [
      'a family that is a certificate itself',
      () => withRecord('certificates.json', 'crte', { families: ['crtp'] }),
      ['certificates.json: crtp: is the family of others and must have no record'],
    ],
    [
      'a family that is no certification',
      () => withRecord('certificates.json', 'crte', { families: ['python'] }),
      ['certificates.json: crte: names "python", which is no certification'],
    ],
  ]);
});
