import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdSignals } from '../../src/cli/hold-signals';
import { RefusedError } from '../../src/cli/refused-error';
import { writeTogether } from '../../src/cli/write-together';
import { folderOf } from '../fixtures/data-folder';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('new files and changed ones are written together, and no temporary file stays', async () => {
  const cwd = await folderOf(new Map([['old.txt', 'old']]));
  await writeTogether([
    { path: join(cwd, 'deep/new.txt'), text: 'new', before: null },
    { path: join(cwd, 'old.txt'), text: 'changed', before: bytes('old') },
  ]);
  expect(await readFile(join(cwd, 'deep/new.txt'), 'utf8')).toBe('new');
  expect(await readFile(join(cwd, 'old.txt'), 'utf8')).toBe('changed');
  expect((await readdir(cwd)).sort()).toEqual(['deep', 'old.txt']);
});

test('a file that appeared meanwhile is kept, and what was done before is undone', async () => {
  const cwd = await folderOf(
    new Map([
      ['old.txt', 'old'],
      ['theirs.txt', 'theirs'],
    ]),
  );
  const written = writeTogether([
    { path: join(cwd, 'first.txt'), text: 'first', before: null },
    { path: join(cwd, 'old.txt'), text: 'changed', before: bytes('old') },
    { path: join(cwd, 'theirs.txt'), text: 'mine', before: null },
  ]);
  await expect(written).rejects.toThrow(RefusedError);
  await expect(written).rejects.toThrow(/theirs\.txt cannot be written \(EEXIST\)/);
  expect((await readdir(cwd)).sort()).toEqual(['old.txt', 'theirs.txt']);
  expect(await readFile(join(cwd, 'old.txt'), 'utf8')).toBe('old');
  expect(await readFile(join(cwd, 'theirs.txt'), 'utf8')).toBe('theirs');
});

test('a signal waits until the files stand', async () => {
  const ends: string[] = [];
  const end = (signal: string): void => {
    ends.push(signal);
  };
  const release = holdSignals();
  process.kill(process.pid, 'SIGHUP');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(ends).toEqual([]);
  process.on('SIGHUP', end);
  release();
  await expect.poll(() => ends).toEqual(['SIGHUP']);
  process.off('SIGHUP', end);
});
