import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { cytoscapePlugin } from '../../src/cli/vite-cytoscape-plugin';

/** Bundles a script that uses Cytoscape, with or without the plugin; the script's text. */
async function bundled(plugins: ReturnType<typeof cytoscapePlugin>[]): Promise<string> {
  // Inside the project, where its packages are found.
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(resolve('.cache/cytoscape-'));
  try {
    const entry = join(folder, 'entry.js');
    await writeFile(entry, "import cytoscape from 'cytoscape'; globalThis.made = cytoscape;");
    await build({
      configFile: false,
      logLevel: 'silent',
      root: process.cwd(),
      plugins,
      build: { outDir: join(folder, 'out'), rolldownOptions: { input: entry } },
    });
    const [name = ''] = await readdir(join(folder, 'out/assets'));
    return await readFile(join(folder, 'out/assets', name), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('cytoscapePlugin', () => {
  it('leaves out what is never called, keeps the rest and its version', async () => {
    const [lean, whole] = await Promise.all([bundled([cytoscapePlugin()]), bundled([])]);
    expect(lean.length).toBeLessThan(whole.length * 0.6);
    for (const left of [
      'gl_Position',
      'kargerStein',
      'nodeOverlap',
      'selectbox',
      'findTaxiPoints',
    ]) {
      expect(whole).toContain(left);
      expect(lean).not.toContain(left);
    }
    for (const kept of ['breadthFirstSearch', 'boxSelectionEnabled', 'autoungrabify']) {
      expect(lean).toContain(kept);
    }
    const { version } = JSON.parse(await readFile('node_modules/cytoscape/package.json', 'utf8'));
    expect(lean).toContain(version);
  });
});
