import { defineConfig } from 'vitest/config';

/**
 * What needs the built extension in a real browser. Two files run beside each other: each drives a browser of its own, and
 * waits for it half of the time.
 */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    // Each file has a browser of its own; what drives it is loaded once.
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // What is waited for must come; a busy machine takes its time.
    expect: { poll: { timeout: 20_000 } },
  },
});
