import { expect, it } from 'vitest';
import { coalesced } from '../../../src/worker/coalesced.ts';

it('does once what is asked for while it waits, and once more what comes while it runs', async () => {
  const begun: number[] = [];
  let end = () => {};
  const renew = coalesced(() => {
    begun.push(begun.length + 1);
    return new Promise((resolve) => {
      end = resolve;
    });
  });
  const first = renew();
  expect(renew()).toBe(first);
  await Promise.resolve();
  await Promise.resolve();
  expect(begun).toEqual([1]);
  const second = renew();
  expect(renew()).toBe(second);
  end();
  await first;
  await Promise.resolve();
  await Promise.resolve();
  expect(begun).toEqual([1, 2]);
  end();
  await second;
});
