import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/model/result.ts';
import { createErasure, type ErasureSteps } from '../../../src/worker/erasure.ts';

/** What is stored beyond the end of a worker. */
const createWorld = () => ({ noted: false, postings: 3, sites: ['https://jobs.example/*'], settings: 2 });
type World = ReturnType<typeof createWorld>;

/** A worker that ends at its step of that number, before or after what the step does. */
const workerOf = (world: World, endsAt = Number.POSITIVE_INFINITY, after = false) => {
  let step = 0;
  const end = () => new Promise<never>(() => undefined);
  const act = async <Value>(work: () => Value): Promise<Value> => {
    step += 1;
    if (step === endsAt && !after) return end();
    const value = work();
    return step === endsAt ? end() : value;
  };
  const steps: ErasureSteps = {
    noteErasing: (isErasing) =>
      act(() => {
        world.noted = isErasing;
      }),
    isErasing: async () => world.noted,
    erasePostings: () =>
      act(() => {
        world.postings = 0;
        return success(null);
      }),
    endAutomaticMode: () =>
      act(() => {
        world.sites = [];
        return [];
      }),
    eraseSettings: () =>
      act(() => {
        Object.assign(world, { settings: 0, noted: false });
        return success(null);
      }),
  };
  return { steps, erasure: createErasure(steps) };
};

const NOTHING: World = { noted: false, postings: 0, sites: [], settings: 0 };
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('erasing everything', () => {
  it('leaves nothing', async () => {
    const world = createWorld();
    expect(await workerOf(world).erasure.eraseEverything()).toEqual(success({ keptSites: [] }));
    expect(world).toEqual(NOTHING);
  });

  it.each([1, 2, 3, 4].flatMap((at) => [[at, 'before'] as const, [at, 'after'] as const]))(
    'is completed by the next worker when one ends at step %i, %s it',
    async (at, when) => {
      const world = createWorld();
      void workerOf(world, at, when === 'after').erasure.eraseEverything();
      await turn();
      const begun = world.noted;
      await workerOf(world).erasure.resume();
      // Before it was noted nothing was begun, and after the last step nothing is left.
      expect(world).toEqual(at === 1 && when === 'before' ? createWorld() : NOTHING);
      expect(begun).toBe(!(at === 1 && when === 'before') && !(at === 4 && when === 'after'));
    },
  );

  it.each([
    ['erasePostings', { ...createWorld(), noted: false }],
    ['eraseSettings', { ...NOTHING, settings: 2 }],
  ] as const)(
    'says a failure of %s and is not resumed behind the back of the person',
    async (name, expected) => {
      const world = createWorld();
      const { steps } = workerOf(world);
      const failed = failure('storage-failed' as const);
      const erasure = createErasure({ ...steps, [name]: async () => failed });
      expect(await erasure.eraseEverything()).toEqual(failed);
      await workerOf(world).erasure.resume();
      expect(world).toEqual(expected);
    },
  );

  it('names the sites that the browser keeps', async () => {
    const { steps } = workerOf(createWorld());
    const erasure = createErasure({ ...steps, endAutomaticMode: async () => ['https://jobs.example/*'] });
    expect(await erasure.eraseEverything()).toEqual(success({ keptSites: ['https://jobs.example/*'] }));
  });
});
