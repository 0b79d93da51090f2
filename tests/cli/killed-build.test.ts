import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite, restoreSite } from '../../src/cli/build-site';
import { smallConfig } from './small-config';
import { corpusTitled, smallSite } from './small-site';

/** Kills its process just before it changes the site's folder for the nth time. */
const deadly = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { ROOT, KILL_AT } = process.env;
  let left = Number(KILL_AT);
  const mortal = (call) => (...values) => {
    const changes = values.some((value) => String(value).startsWith(ROOT));
    if (changes && --left === 0) process.kill(process.pid, 'SIGKILL');
    return call(...values);
  };
  for (const name of ['renameSync', 'rmSync', 'mkdirSync', 'writeFileSync']) fs[name] = mortal(fs[name]);
  for (const name of ['mkdir', 'rm', 'rename', 'writeFile']) fs.promises[name] = mortal(fs.promises[name]);
  syncBuiltinESMExports();
`;

const builder = `
  const { buildSite } = await import(${JSON.stringify(resolve('src/cli/build-site.ts'))});
  const { smallConfig } = await import(${JSON.stringify(resolve('tests/cli/small-config.ts'))});
  await buildSite(process.env.ROOT, smallConfig());
`;

/** Builds the site of a folder in a process that dies at its nth change; resolves to true where it lived. */
async function buildDyingAt(root: string, nth: number): Promise<boolean> {
  const code = `data:text/javascript,${encodeURIComponent(deadly)}`;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', code, '--input-type=module', '-e', builder],
    { stdio: 'inherit', env: { ...process.env, ROOT: root, KILL_AT: String(nth) } },
  );
  const [exit, signal] = await once(child, 'exit');
  expect(exit === 0 || signal === 'SIGKILL', `${exit} ${signal}`).toBe(true);
  return exit === 0;
}

/** The title of the corpus of a site all of whose files are there. */
async function wholeSite(root: string): Promise<string> {
  const site = restoreSite(root);
  if (site === null) throw new Error('there is no site');
  const page = await readFile(join(site, 'index.html'), 'utf8');
  const named = [...page.matchAll(/"\.\/(assets\/[^"]+)"/g)].map(([, file = '']) => file);
  const there = await readdir(join(site, 'assets'));
  expect(there.sort()).toEqual(named.map((file) => file.slice('assets/'.length)).sort());
  const corpus = named.find((file) => file.includes('corpus-')) ?? '';
  return JSON.parse(await readFile(join(site, corpus), 'utf8')).title.en;
}

it('leaves the old site or the new one, whole, wherever a build is killed', async () => {
  const root = await smallSite('Old');
  await buildSite(root, smallConfig());
  await writeFile(join(root, 'data/corpus.yaml'), corpusTitled('New'));
  const seen: string[] = [];
  let lived = false;
  for (let nth = 1; !lived; nth += 1) {
    lived = await buildDyingAt(root, nth);
    seen.push(await wholeSite(root));
  }
  expect(seen.length).toBeGreaterThan(5);
  expect(seen[0]).toBe('Old');
  expect(seen.at(-1)).toBe('New');
  expect(seen).toEqual([...seen].sort().reverse());
}, 240_000);
