import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Roadmap } from '../../../src/model/career-pack.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/model/profile.ts';
import type { Need } from '../../../src/model/terms.ts';
import { improvedFits } from '../../../src/plan/improved-fits.ts';
import { type LearnTarget, learnNext } from '../../../src/plan/learn-next.ts';
import { sourcesWith } from './plan-fixture.ts';

/** A phase by its weeks, the skills that it teaches, a letter each, and the ids of the phases that it requires. */
type Made = readonly [id: string, weeks: number, teaches: string, requires?: readonly string[]];

function sourcesOf(made: readonly Made[]) {
  const phases = made.map(([id, weeks, teaches, requires = []]) => ({
    id,
    title: id,
    weeks,
    goals: [{ id: `${id}-goal`, text: id }],
    resources: [],
    milestone: id,
    teaches: [...teaches],
    subjects: [...teaches],
    requires: [...requires],
  }));
  const roadmap: Roadmap = {
    id: 'road',
    title: 'Road',
    track: 'technical',
    roles: [],
    weeks: 0,
    phases,
    curated: true,
    source: 'test',
  };
  return sourcesWith({ roadmaps: [roadmap] });
}

/** A posting that requires these skills; "a/b" is a group of alternatives. */
function posting(id: string, asked: string, need: Need = 'required'): LearnTarget {
  const groups = asked.split(' ').filter(Boolean);
  const skills = groups.flatMap((group, at) =>
    group.split('/').map((skill) => ({ id: skill, need, anyOf: group.length > 1 ? `g${at}` : null })),
  );
  const anyOf = groups.flatMap((group, at) =>
    group.length > 1 ? [{ id: `g${at}`, need, skills: group.split('/') }] : [],
  );
  return { id, domain: 'in', track: 'technical', skills, anyOf };
}

const learnt = (profile: Partial<Profile>): Profile => ({ ...EMPTY_PROFILE, ...profile });
const ids = (made: readonly Made[], targets: readonly LearnTarget[], profile = EMPTY_PROFILE) =>
  learnNext(targets, profile, sourcesOf(made)).map(({ course }) =>
    course.map(({ phase }) => phase.id).join('+'),
  );

describe('learnNext', () => {
  it('puts the phase first that closes most gaps per week over all postings', () => {
    const targets = [posting('1', 'a b'), posting('2', 'a'), posting('3', 'c')];
    expect(ids([['long', 6, 'abc'], ['short', 2, 'a'], ['other', 2, 'c']], targets)).toEqual(['short', 'long', 'other']); // biome-ignore format: phases
  });

  it('counts the weeks and the skills of what a phase requires', () => {
    const made: Made[] = [['base', 3, 'a'], ['next', 1, 'bc', ['base']]]; // biome-ignore format: phases
    const [first] = learnNext([posting('1', 'a b c')], EMPTY_PROFILE, sourcesOf(made));
    expect(first).toMatchObject({ weeks: 4, closes: 3, postings: ['1'] });
    expect(first?.course.map(({ phase }) => phase.id)).toEqual(['base', 'next']);
  });

  it('closes a group of alternatives once, by any of them', () => {
    const [step] = learnNext(
      [posting('1', 'a/b'), posting('2', 'b/a a')],
      EMPTY_PROFILE,
      sourcesOf([['p', 2, 'ab']]),
    );
    expect(step).toMatchObject({ closes: 3, postings: ['1', '2'] });
    expect(step?.skills).toEqual([{ id: 'a', gaps: 3 }]);
  });

  it('leaves out what is held, what is finished, what is nice to have, and postings outside the field', () => {
    const made: Made[] = [['p', 2, 'a'], ['q', 2, 'b'], ['r', 2, 'c'], ['s', 2, 'd']]; // biome-ignore format: phases
    const targets = [
      posting('1', 'a b'),
      posting('2', 'c', 'preferred'),
      { ...posting('3', 'd'), domain: 'out' as const },
    ];
    const profile = learnt({ skills: { a: 'working' }, goalsDone: ['q-goal'] });
    expect(ids(made, targets)).toEqual(['p', 'q']);
    expect(ids(made, targets, profile)).toEqual([]);
  });

  it('puts first what postings of the field and of the track aimed at ask for', () => {
    const made: Made[] = [['p', 2, 'a'], ['q', 2, 'b'], ['r', 2, 'c']]; // biome-ignore format: phases
    const beside = ['2', '3', '4'].map((id) => ({ ...posting(id, 'b'), domain: 'near' as const }));
    const other = ['5', '6'].map((id) => ({ ...posting(id, 'c'), track: 'governance' as const }));
    const targets = [posting('1', 'a'), ...beside, ...other];
    expect(ids(made, targets)).toEqual(['r', 'p', 'q']);
    expect(ids(made, targets, learnt({ targetTrack: 'technical' }))).toEqual(['p', 'q', 'r']);
  });

  it('ends on phases that require each other', () => {
    expect(ids([['p', 1, 'a', ['q']], ['q', 1, 'b', ['p']]], [posting('1', 'a')])).toEqual(['q+p', 'p+q']); // biome-ignore format: phases
  });

  it('is best by counting every posting for every phase', () => {
    const letters = fc.uniqueArray(fc.constantFrom(...'abcdef'), { minLength: 1, maxLength: 4 });
    const made = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), letters), { minLength: 1, maxLength: 6 });
    const asked = fc.array(fc.array(letters, { maxLength: 4 }), { maxLength: 6 });
    const held = fc.subarray([...'abcdef']);
    fc.assert(
      fc.property(made, asked, held, (phases, postings, known) => {
        const road: Made[] = phases.map(([weeks, teaches], at) => [`p${at}`, weeks, teaches.join('')]);
        const targets = postings.map((groups, at) =>
          posting(`${at}`, groups.map((one) => one.join('/')).join(' ')),
        );
        const profile = learnt({ skills: Object.fromEntries(known.map((id) => [id, 'strong' as const])) });
        const [best] = learnNext(targets, profile, sourcesOf(road));
        const rates = phases.map(([weeks, teaches]) => {
          const left = Math.max(
            1,
            Math.ceil((weeks * teaches.filter((id) => !known.includes(id)).length) / teaches.length - 1e-9),
          );
          const closed = postings.flatMap((groups) =>
            groups.filter(
              (group) => !group.some((id) => known.includes(id)) && group.some((id) => teaches.includes(id)),
            ),
          );
          return closed.length / left;
        });
        expect(best ? best.closes / best.weeks : 0).toBeCloseTo(Math.max(0, ...rates), 9);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('improvedFits', () => {
  it('names the postings that become a good or strong fit once the step is learnt, with both bands', () => {
    const sources = sourcesOf([['p', 2, 'ab']]);
    const targets = ['a b', 'a b c d e f g h', 'c'].map((asked, at) => ({
      ...posting(`${at}`, asked),
      title: null,
      role: null,
      nearest: null,
      level: null,
      years: null,
      fit: 'far' as const,
    }));
    const [step] = learnNext(targets, EMPTY_PROFILE, sources);
    expect(step && improvedFits(step, targets, EMPTY_PROFILE, sources)).toEqual([
      { id: '0', from: 'far', to: 'good' },
    ]);
  });
});
