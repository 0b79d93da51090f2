import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'vite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Saved } from '../../src/cli/curator-desk';
import { folderOf } from '../fixtures/data-folder';
import { smallConfig } from './small-config';
import { corpusTitled, smallSite } from './small-site';

/** Long, for a machine that is busy: what is waited for comes in a tenth of a second. */
const soon = 10_000;

/** The curator's server of a small site: its corpus, what it sent to open pages, and a way to save. */
async function curating(corpus = corpusTitled('One'), folder?: string) {
  const root = await smallSite('One');
  const file = join(folder ?? join(root, 'data'), 'corpus.yaml');
  await writeFile(file, corpus);
  const server = await createServer({ ...smallConfig(folder), root, server: { port: 0 } });
  onTestFinished(() => server.close());
  const sent = vi.spyOn(server.ws, 'send');
  await server.listen();
  const address = new URL('@yongyai/corpus.json', server.resolvedUrls?.local[0]);
  await vi.waitFor(() => expect(sent).toHaveBeenCalled(), soon);
  const told = (): string[] =>
    sent.mock.calls
      .filter(([event]) => event === 'yongyai:corpus')
      .map(([, saved]) => summary(saved as Saved));
  return { server, file, address, told, save: (text: string) => writeFile(file, text) };
}

const summary = (saved: Saved): string =>
  'corpus' in saved
    ? saved.corpus.title.en
    : saved.problems.map(({ file, line }) => `${file}:${line}`).join(' ');

describe('the curator’s server', () => {
  it('gives the page the address of the compiled corpus', async () => {
    const { server, address } = await curating();
    const code = (await server.transformRequest('virtual:yongyai-corpus'))?.code;
    expect(code).toContain('"/@yongyai/corpus.json"');
    expect((await (await fetch(address)).json()).title.en).toBe('One');
  });

  it('sends each save: the new corpus, or the problems while the last good one stays', async () => {
    const { address, told, save } = await curating();
    await save(corpusTitled('Two'));
    await vi.waitFor(() => expect(told()).toEqual(['One', 'Two']), soon);
    await save(`${corpusTitled('Three')}colour: red\nsize: 3\n`);
    await vi.waitFor(
      () => expect(told().at(-1)).toBe('data/corpus.yaml:8 data/corpus.yaml:9'),
      soon,
    );
    expect((await (await fetch(address)).json()).title.en).toBe('Two');
    await save(corpusTitled('Two'));
    await vi.waitFor(() => expect(told().at(-1)).toBe('Two'), soon);
  });

  it('has no corpus as long as none has compiled', async () => {
    const { address, told, save } = await curating('title: [');
    expect((await fetch(address)).status).toBe(503);
    expect(told().at(-1)).toContain('data/corpus.yaml:');
    await save(corpusTitled('One'));
    await vi.waitFor(() => expect(told().at(-1)).toBe('One'), soon);
    expect((await fetch(address)).status).toBe(200);
  });

  it('outlives a folder that goes away for a while', async () => {
    const { file, address, told } = await curating();
    await rename(join(file, '..'), join(file, '../../elsewhere'));
    await vi.waitFor(() => expect(told().at(-1)).toBe('data:1'), soon);
    expect((await (await fetch(address)).json()).title.en).toBe('One');
    await rename(join(file, '../../elsewhere'), join(file, '..'));
    await vi.waitFor(() => expect(told().at(-1)).toBe('One'), soon);
  });

  it('outlives that of a folder outside the site, and sees the saves after it', {
    timeout: 3 * soon,
  }, async () => {
    const folder = await folderOf(new Map([['data/corpus.yaml', '']]));
    const { told, save } = await curating(corpusTitled('One'), join(folder, 'data'));
    await rename(join(folder, 'data'), join(folder, 'elsewhere'));
    await vi.waitFor(() => expect(told().at(-1)).toMatch(/:1$/), soon);
    await rename(join(folder, 'elsewhere'), join(folder, 'data'));
    await vi.waitFor(() => expect(told().at(-1)).toBe('One'), soon);
    let saves = 0;
    await vi.waitFor(
      async () => {
        await save(corpusTitled(`Two ${++saves}`));
        await new Promise((later) => setTimeout(later, 300));
        expect(told().at(-1)).toMatch(/^Two/);
      },
      { timeout: soon, interval: 0 },
    );
  });
});
