import { defineConfig } from 'vitest/config';

/** What needs the built extension in a real browser. Files run one after another: each drives a browser of its own. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A busy machine takes longer than the usual second to draw what is waited for.
    expect: { poll: { timeout: 10_000 } },
  },
});
