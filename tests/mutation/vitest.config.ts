import { defineConfig } from 'vitest/config';

/** The tests of one room, named by the variable that `mutate.mjs` sets; those that take long add nothing for each mutant. */
const room = process.env.MUTATED_ROOM ?? 'text';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { include: [`tests/unit/${room}/**/*.test.ts`], environment: 'node', testTimeout: 60_000 },
});
