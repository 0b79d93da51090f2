import { defineConfig } from 'vitest/config';

const folder = process.env.YONGYAI_MUTATION ?? 'view';

/** The tests that tell what a folder of the core does: all others would run once more for every mutant. */
const tests: Readonly<Record<string, readonly string[]>> = {
  model: ['model', 'compile'],
  view: ['view', 'store'],
  compile: ['compile'],
  text: ['text', 'graph/search'],
};

export default defineConfig({
  cacheDir: '.cache/mutation/vite',
  test: {
    environment: 'node',
    include: (tests[folder] ?? [folder]).map((name) => `tests/${name}/**/*.test.ts`),
    setupFiles: ['tests/run/mutation-setup.ts'],
    isolate: false,
    testTimeout: 30_000,
    // How time grows with a text: no fault in what is found shows there alone, and each mutant would wait for megabytes.
    testNamePattern: /^(?!.*(megabytes|twice the text|linear time|time that grows))/,
  },
});
