import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../fixtures/temporary-folder';
import { corpusTitled, smallFiles } from './small-site';

const config = `import { smallConfig } from ${JSON.stringify(resolve('tests/cli/small-config.ts'))};
export default smallConfig();
`;

const site = (corpus = corpusTitled('One')) =>
  temporaryFolder({
    ...smallFiles('One'),
    'data/corpus.yaml': corpus,
    'vite.config.js': config,
    'package.json': '{ "type": "module" }',
  });

/** Runs the command in the folder of a site. */
async function start(root: string, port: string, ...args: readonly string[]) {
  const tsx = import.meta.resolve('tsx');
  const child = spawn(process.execPath, ['--import', tsx, resolve('src/cli/start.ts'), ...args], {
    cwd: root,
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill());
  let said = '';
  child.stdout.on('data', (bytes) => {
    said += bytes;
  });
  child.stderr.on('data', (bytes) => {
    said += bytes;
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const speaks = async () => {
    while (!said.includes('Yongyai is at ')) await once(child.stdout, 'data');
  };
  return { ended, speaks, said: () => said };
}

describe('npm start', () => {
  it('builds the site and serves it to this machine', async () => {
    const { speaks, said } = await start(await site(), '0');
    await speaks();
    const address = /Yongyai is at (http:\/\/127\.0\.0\.1:\d+\/)\n/.exec(said())?.[1] ?? '';
    const page = await (await fetch(address)).text();
    const corpus = /href="\.\/(assets\/corpus-[^"]+)"/.exec(page)?.[1] ?? '';
    expect((await (await fetch(new URL(corpus, address))).json()).title.en).toBe('One');
  });

  it('says at once that the port is taken, and how to choose another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const root = await site();
    const { ended, said } = await start(root, String(port));
    expect(await ended).toBe(1);
    expect(said()).toBe(
      `port ${port} is taken; stop what listens there, or choose another: PORT=${port + 1} npm start\n`,
    );
  });

  it.each(['http', '70000'])('refuses PORT=%s', async (port) => {
    const { ended, said } = await start(await site(), port);
    expect(await ended).toBe(1);
    expect(said()).toContain(`PORT=${port} is no port`);
  });

  it('prints every problem of the data, and serves nothing', async () => {
    const root = await site(`${corpusTitled('One')}colour: red\nsize: 3\n`);
    const { ended, said } = await start(root, '0');
    expect(await ended).toBe(1);
    expect(said()).toMatch(
      /the data has errors.*\n(data\/corpus\.yaml:\d+:1: .*(colour|size).*\n){2}$/,
    );
    expect(said()).not.toContain('Yongyai is at');
  });
});

describe('npm run serve', () => {
  it('says what to do where nothing is built', async () => {
    const { ended, said } = await start(await site(), '0', '--built');
    expect(await ended).toBe(1);
    expect(said()).toBe('there is no site in dist; make one: npm run build\n');
  });

  it('serves what is built', async () => {
    const root = await temporaryFolder({ 'dist/index.html': 'as it stands' });
    const { speaks, said } = await start(root, '0', '--built');
    await speaks();
    const address = /http:\S+/.exec(said())?.[0] ?? '';
    expect(await (await fetch(address)).text()).toBe('as it stands');
    expect(said()).not.toContain('building');
  });
});
