import fc from 'fast-check';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openModulePage } from '../support/module-page.ts';
import { BATCH, problemOf, runBatch } from './fuzz-runs.ts';
import { keptCases } from './kept-cases.ts';
import { type FuzzKind, fuzzKind } from './kind.ts';
import { clobberedForms } from './kinds/clobbered-forms.ts';
import { casesOf, NODE_KINDS } from './kinds.ts';

/** What every run of the tests goes through; `npm run fuzz` goes on from other seeds. */
const CASES = 20_500;
const SEED = 25;

let browser: Browser;
let forms: FuzzKind;
beforeAll(async () => {
  browser = await launchChromium();
  forms = clobberedForms(await openModulePage(browser));
});
afterAll(() => browser.close());

describe('any input keeps the promises of', () => {
  it.each([...NODE_KINDS.map(({ name }) => name), 'clobbered-forms'])(
    '%s',
    async (name) => {
      const kinds = [...NODE_KINDS, forms];
      const kind = kinds.find((one) => one.name === name) as FuzzKind;
      for (let left = casesOf(kind, CASES, kinds), batch = 0; left > 0; left -= BATCH, batch += 1)
        expect(await runBatch(kind, { seed: SEED, batch, cases: Math.min(left, BATCH) })).toBeNull();
    },
    300_000,
  );
});

it('every failure that was ever found stays mended', async () => {
  const kinds = new Map([...NODE_KINDS, forms].map((kind) => [kind.name, kind]));
  for (const { kind, input } of keptCases())
    expect({ kind, input, problem: await problemOf(kinds.get(kind) as FuzzKind, input) }).toEqual({
      kind,
      input,
      problem: null,
    });
});

describe('a run', () => {
  const failing = fuzzKind<number>({
    name: 'small numbers',
    share: 1,
    inputs: fc.nat(1_000_000),
    check: (input) => {
      if (input > 41) throw new RangeError(`${input} is too large`);
    },
  });

  it('makes a failure as small as it can, and names what was broken', async () => {
    expect(await runBatch(failing, { seed: 1, batch: 0 })).toEqual({
      kind: 'small numbers',
      input: 42,
      problem: 'RangeError: 42 is too large',
    });
  });

  it('goes through the same cases for the same seed and batch, and others for the next', async () => {
    const seen = async (seed: number, batch: number) => {
      const inputs: unknown[] = [];
      const kind = { ...failing, check: (input: unknown) => inputs.push(input) };
      await runBatch(kind, { seed, batch, cases: 20 });
      return inputs;
    };
    expect(await seen(1, 3)).toEqual(await seen(1, 3));
    expect(await seen(1, 3)).not.toEqual(await seen(1, 4));
    expect(await seen(1, 3)).not.toEqual(await seen(2, 3));
  });

  it('finds what a case leaves on every object', async () => {
    const leaving = { ...failing, check: () => Object.assign(Object.prototype, { isAdmin: true }) };
    expect(await problemOf(leaving, 1)).toBe('left isAdmin on every object');
    expect({}).not.toHaveProperty('isAdmin');
  });
});
