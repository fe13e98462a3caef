import { describe, expect, test } from 'vitest';
import { gatherRecords } from '../../data/checks/records.ts';
import { findCrowded } from '../../data/checks/resources.ts';
import { readDataFiles } from '../../data/data-files.ts';
import { loadCareerPack } from '../../data/pack.ts';
import type { LibraryResource } from '../../src/model/career-pack.ts';
import { testBreaks, withList, withPhase, withPracticed, withRecord } from './altered-pack.ts';

const RED_TEAMING = 'ai-red-teaming';
const HACKING = 'ai-red-teaming-hacking';

describe('the validator finds', () => {
  testBreaks([
    [
      'a resource that the library lacks',
      () => withRecord('short-units.json', 'airflow', { resource: 'weather' }),
      ['short-units.json: airflow: names the unknown resource "weather"'],
    ],
    [
      'a resource that nothing cites',
      () =>
        withList<LibraryResource>('resources.json', (resources) => [
          ...resources,
          { ...(resources[0] as LibraryResource), id: 'zoo' },
        ]),
      ['resources.json: zoo: is cited nowhere'],
    ],
    [
      'a goal that practices a tool which no resource of its phase names',
      () => withPracticed(RED_TEAMING, HACKING, ['terraform']),
      [
        'roadmaps/ai-red-teaming.json: ai-red-teaming-hacking-web: practices "terraform", which no resource names',
      ],
    ],
  ]);

  test('phases that claim more than their hours can teach', () => {
    const records = gatherRecords(withPhase(RED_TEAMING, HACKING, { weeks: 1 }));
    expect(findCrowded(records)).toEqual([
      expect.stringMatching(
        /^roadmaps.*: ai-red-teaming-hacking: has 0\.\d hours for each of the \d+ skills/,
      ),
    ]);
  });
});

describe('the roadmaps', () => {
  test('give three hours or more to each skill that they teach', () => {
    expect(findCrowded(gatherRecords(readDataFiles()))).toEqual([]);
  });

  test('show each resource as the library has it, and a career guide under its own title', async () => {
    const { roadmaps, units } = await loadCareerPack();
    const phase = (id: string) => roadmaps.flatMap(({ phases }) => phases).find((one) => one.id === id);
    expect(phase(HACKING)?.resources[0]).toEqual({
      title: 'PortSwigger Web Security Academy',
      kind: 'course',
      url: 'https://portswigger.net/web-security',
      cost: 'free',
    });
    expect(phase('security-compliance-foundations')?.resources[2]).toMatchObject({
      title: "Coursera: 'AI For Everyone' by Andrew Ng (ML lifecycle primer)",
      url: 'https://www.coursera.org/learn/ai-for-everyone',
    });
    expect(units.find(({ id }) => id === 'sql')?.resource.title).toBe('SQLBolt');
  });

  test('teach what their goals practice, sorted, each skill once', async () => {
    const { roadmaps } = await loadCareerPack();
    const phase = roadmaps
      .flatMap(({ phases }) => phases)
      .find(({ id }) => id === 'ai-data-security-preserving');
    expect(phase?.teaches).toEqual([
      'differential-privacy',
      'federated-learning',
      'opacus',
      'privacy-enhancing-technologies',
      'synthetic-data',
    ]);
  });

  test('tell of each phase of ours what its weeks go into', async () => {
    const { roadmaps } = await loadCareerPack();
    const untold = roadmaps.flatMap(({ curated, phases }) =>
      phases.filter(({ effort }) => (effort !== undefined) !== curated),
    );
    expect(untold.map(({ id }) => id)).toEqual([]);
  });
});
