import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite, restoreSite } from '../../src/cli/build-site';
import type { PackedCorpus } from '../../src/model/text-pack';
import { sha256 } from '../../src/text/letters/sha256';
import { corpusFiles } from '../bench/corpus-files';
import { dressedCorpus } from '../bench/dressed-corpus';
import { temporaryFolder } from '../fixtures/temporary-folder';
import { smallConfig } from './small-config';
import { corpusTitled, smallFiles, smallSite } from './small-site';

/** The English title of the corpus that the site in `root`/dist ships. */
async function shipped(root: string): Promise<string> {
  const assets = join(root, 'dist/assets');
  const name = (await readdir(assets)).find((file) => file.startsWith('corpus-')) ?? '';
  return JSON.parse(await readFile(join(assets, name), 'utf8')).title.en;
}

describe('buildSite', () => {
  it('ships the corpus as an asset that the page preloads', async () => {
    const root = await smallSite('One');
    const site = await buildSite(root, smallConfig());
    const page = await readFile(join(site, 'index.html'), 'utf8');
    const link =
      /<link rel="preload" as="fetch"[^>]* href="\.\/(assets\/corpus-[^"]+)" crossorigin>/;
    const address = link.exec(page)?.[1] ?? '';
    expect(JSON.parse(await readFile(join(site, address), 'utf8')).title.en).toBe('One');
    expect((await stat(site)).mode & 0o777).toBe(0o755);
  });

  it('puts the texts of a large corpus beside it, where the corpus says', async () => {
    const data = corpusFiles(dressedCorpus({ releases: 60, seed: 1, entitiesPerRelease: 1 }));
    const root = await temporaryFolder({
      ...smallFiles('One'),
      ...Object.fromEntries([...data].map(([path, content]) => [`data/${path}`, content])),
    });
    const site = await buildSite(root, smallConfig());
    const assets = new Map<string, Buffer>();
    for (const name of await readdir(join(site, 'assets')))
      assets.set(name, await readFile(join(site, 'assets', name)));
    const [json] = [...assets]
      .filter(([name]) => name.startsWith('corpus-'))
      .map(([, file]) => file);
    const { packs, releases } = JSON.parse(String(json)) as PackedCorpus;
    expect(packs.length).toBeGreaterThan(1);
    expect(packs.flatMap((pack) => pack.releases)).toEqual(releases.map(({ id }) => id));
    for (const { file, sha256: sum } of packs)
      expect(sha256(assets.get(file) ?? Buffer.alloc(0))).toBe(sum);
  });

  it('puts a new site in the place of the old one, and leaves nothing else', async () => {
    const root = await smallSite('One');
    await buildSite(root, smallConfig());
    await writeFile(join(root, 'data/corpus.yaml'), corpusTitled('Two'));
    await buildSite(root, smallConfig());
    expect(await shipped(root)).toBe('Two');
    expect((await readdir(join(root, 'dist/assets'))).length).toBe(2);
    expect(await readdir(join(root, '.cache/build'))).toEqual([]);
  });

  it('lists every problem of the data, and leaves the old site', async () => {
    const root = await smallSite('One');
    await buildSite(root, smallConfig());
    await writeFile(join(root, 'data/corpus.yaml'), `${corpusTitled('Two')}colour: red\nsize: 3\n`);
    const built = buildSite(root, smallConfig());
    await expect(built).rejects.toThrow(
      /^data\/corpus\.yaml:8:1: .*colour.*\ndata\/corpus\.yaml:9:1: .*size/,
    );
    expect(await shipped(root)).toBe('One');
  });

  it('leaves the old site when it is killed, and clears away after it', async () => {
    const root = await smallSite('One');
    await buildSite(root, smallConfig());
    await writeFile(join(root, 'data/corpus.yaml'), corpusTitled('Two'));
    const builder = spawn(
      process.execPath,
      ['--import', 'tsx', resolve('tests/cli/build-for-ever.ts'), root],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(builder.stdout, 'data');
    builder.kill('SIGKILL');
    await once(builder, 'exit');
    expect(await shipped(root)).toBe('One');
    expect((await readdir(join(root, '.cache/build'))).length).toBe(1);
    await buildSite(root, smallConfig());
    expect(await shipped(root)).toBe('Two');
    expect(await readdir(join(root, '.cache/build'))).toEqual([]);
  });
});

describe('restoreSite', () => {
  it('brings back the old site where a build was killed while the new one took its name', async () => {
    const root = await smallSite('One');
    await buildSite(root, smallConfig());
    await mkdir(join(root, '.cache/build'), { recursive: true });
    await rename(join(root, 'dist'), join(root, '.cache/build/previous'));
    expect(restoreSite(root)).toBe(join(root, 'dist'));
    expect(await shipped(root)).toBe('One');
  });

  it('finds nothing where nothing was built', async () => {
    const root = await smallSite('One');
    expect(restoreSite(root)).toBeNull();
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});
