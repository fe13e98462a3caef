import { describe } from 'vitest';
import { readDataFiles } from '../../data/data-files.ts';
import type { Guide, Ladder } from '../../src/model/career-pack.ts';
import { testBreaks, withList, withPhase, withRecord } from './altered-pack.ts';

const AUTOMATION = 'ai-compliance-automation-specialist';

/** A record of a file, as the pack has it. */
function recordOf<Kind extends { readonly id: string }>(file: string, id: string): Kind {
  const record = (readDataFiles().get(file) as readonly Kind[]).find((one) => one.id === id);
  if (record === undefined) throw new RangeError(`${file} has no record "${id}"`);
  return record;
}

describe('the validator finds', () => {
  testBreaks([
    [
      'a list of ids out of order',
      () => withRecord('positions.json', 'ai-security-analyst', { skills: ['python', 'llm-security'] }),
      ['positions.json: ai-security-analyst: skills must be sorted, each id once'],
    ],
    [
      'an id twice in a list',
      () => withRecord('positions.json', 'ai-security-analyst', { skills: ['python', 'python'] }),
      ['positions.json: ai-security-analyst: skills must be sorted, each id once'],
    ],
    [
      'phases required out of order',
      () =>
        withPhase(AUTOMATION, 'compliance-automation-portfolio', {
          requires: ['compliance-automation-python', 'compliance-automation-monitoring'],
        }),
      [`roadmaps/${AUTOMATION}.json: compliance-automation-portfolio: requires must be sorted, each id once`],
    ],
    [
      'a rung with its roles out of order',
      () => {
        const { rungs } = recordOf<Ladder>('ladders.json', AUTOMATION);
        const reversed = rungs.map((rung) => ({ ...rung, roles: rung.roles.toReversed() }));
        return withRecord('ladders.json', AUTOMATION, { rungs: reversed });
      },
      ['entry', 'mid', 'senior', 'lead', 'executive'].map(
        (level) => `ladders.json: ${AUTOMATION}: ${level} must be sorted, each id once`,
      ),
    ],
    [
      'records out of order',
      () => withList('tracks.json', (tracks) => tracks.toReversed()),
      [
        'tracks.json: operations: stands behind a later id: records are sorted by id',
        'tracks.json: governance: stands behind a later id: records are sorted by id',
      ],
    ],
    [
      'a day that runs backwards',
      () => {
        const { day } = recordOf<Guide>('guides.json', AUTOMATION);
        return withRecord('guides.json', AUTOMATION, { day: day.toReversed() });
      },
      [`guides.json: ${AUTOMATION}: its day is not in the order of the clock`],
    ],
    [
      'rungs out of order',
      () => {
        const { rungs } = recordOf<Ladder>('ladders.json', AUTOMATION);
        return withRecord('ladders.json', AUTOMATION, { rungs: rungs.toReversed() });
      },
      [`ladders.json: ${AUTOMATION}: its rungs must be entry, mid, senior, lead, executive`],
    ],
    [
      'stages out of order',
      () => withList('stages.json', (stages) => stages.toReversed()),
      ['advanced', 'mid', 'entry'].map((id) => `stages.json: ${id}: begins before the stage ahead of it`),
    ],
  ]);
});
