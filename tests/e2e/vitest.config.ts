import { defineConfig } from 'vitest/config';

/** What needs the built extension in a real browser. Files run one after another: each drives a browser of its own. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    // Each file has a browser of its own; what drives it is loaded once.
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // What is waited for must come; a busy machine takes its time.
    expect: { poll: { timeout: 20_000 } },
  },
});
