import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { cytoscapePlugin } from './src/cli/vite-cytoscape-plugin.ts';
import { dataPlugin } from './src/cli/vite-data-plugin.ts';
import { firstPagePlugin } from './src/cli/vite-first-page-plugin.ts';
import { licencesPlugin } from './src/cli/vite-licences-plugin.ts';
import { policyPlugin } from './src/cli/vite-policy-plugin.ts';

/** Tests of folders whose functions keep nothing: their files can share a process, which takes a third less time. */
const pure = 'tests/{compile,evidence,formats,graph,messages,model,picture,text,view}/**/*.test.ts';

export default defineConfig({
  // Every address is relative, so that the site works below any path.
  base: './',
  plugins: [
    react(),
    cytoscapePlugin(),
    dataPlugin(process.env.YONGYAI_DATA ?? 'data'),
    firstPagePlugin(),
    policyPlugin(),
    licencesPlugin(),
  ],
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 5173),
    watch: { ignored: ['**/.cache/**', '**/dist/**'] },
  },
  optimizeDeps: { entries: ['index.html'] },
  worker: { format: 'es' },
  build: {
    // The policy allows fonts from the site alone, not as data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // tests/run/size.ts holds the budget, by what is sent.
    chunkSizeWarningLimit: 2000,
  },
  test: {
    allowOnly: false,
    // Long, for a machine that is busy with other things as well.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'pure', environment: 'node', include: [pure], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [pure],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/run/component-setup.ts'],
        },
      },
    ],
  },
});
