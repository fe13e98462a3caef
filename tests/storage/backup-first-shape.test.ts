import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { correctionsOf, readItems, savedPosting } from './backup-lines.ts';

const { conditions: _, ...WITHOUT_CONDITIONS } = EMPTY_PROFILE;
/** Profiles of that time held no conditions. */
const PROFILE = { ...WITHOUT_CONDITIONS, skills: { python: 'strong' as const }, goalsDone: ['goal-1'] };
const posting = (value: unknown) => JSON.stringify({ kind: 'posting', value });

describe('a backup of the first shape', async () => {
  const first = await readFile(new URL('./examples/backup-v1.jsonl', import.meta.url), 'utf8');
  const ofFirst = first.trimEnd().split('\n');
  const spliced = (...splice: [at: number, remove: number, ...lines: string[]]) => {
    const [at, remove, ...added] = splice;
    return ofFirst.toSpliced(at, remove, ...added).join('\n');
  };

  it('still reads', async () => {
    expect(await readItems(first)).toEqual([
      { kind: 'profile', value: PROFILE },
      { kind: 'corrections', value: correctionsOf('a') },
      { kind: 'posting', value: savedPosting('a') },
      { kind: 'posting', value: savedPosting('b') },
    ]);
  });

  it('reads also with rows that could not be read, and with one that was written twice', async () => {
    const text = spliced(3, 1, ofFirst[4] ?? '', posting({ id: 'a', review: 'damaged' }));
    expect(await readItems(text.replace('"lines":4', '"lines":5'))).toMatchObject([
      { kind: 'profile' },
      { kind: 'corrections' },
      { kind: 'posting', value: { id: 'b' } },
      { kind: 'unreadable', store: 'records', keptAt: null, value: { id: 'a', review: 'damaged' } },
    ]);
  });

  it('reads also with a posting of nine million letters, which is too large to be stored', async () => {
    const text = spliced(3, 1, posting({ ...savedPosting('a'), notes: 'x'.repeat(9_000_000) }));
    expect(await readItems(text)).toMatchObject([
      { kind: 'profile' },
      { kind: 'corrections' },
      { kind: 'unreadable', store: 'records' },
      { kind: 'posting', value: { id: 'b' } },
    ]);
  });

  it.each([
    ['without its end', spliced(5, 1), 'cut-off', null],
    ['that lost a line', spliced(3, 1), 'cut-off', null],
    ['with something behind its end', spliced(6, 0, ofFirst[3] ?? ''), 'damaged-line', 7],
    ['with a line that is no JSON', spliced(3, 1, 'posting a'), 'damaged-line', 4],
  ])('is refused %s', async (_, text, code, line) => {
    expect(await readItems(text)).toEqual([code, line]);
  });
});
