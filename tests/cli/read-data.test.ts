import { mkdir, rm, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../fixtures/data-folder';
import { makePipe } from '../fixtures/make-pipe';
import { runIn } from '../fixtures/run-command';
import { tinyData } from '../fixtures/tiny-data';

/** Changes a folder of data in order, and gives what `check` says of it. What it opened in vain would time out. */
async function checked(change: (folder: string) => unknown) {
  const cwd = await folderOf(
    new Map([...tinyData()].map(([path, content]) => [`data/${path}`, content])),
  );
  await change(join(cwd, 'data'));
  const { code, out } = await runIn(cwd, 'check');
  return { code, told: out.split('\n').slice(0, -2) };
}

describe('what is no file of data is named, and not opened', () => {
  test.each<[name: string, change: (folder: string) => unknown, told: string]>([
    [
      'a pipe that nobody writes',
      (folder) => makePipe(join(folder, 'claims/x.yaml')),
      'data/claims/x.yaml:1:1: this is neither a file nor a folder; take it out of the folder',
    ],
    [
      'a link to a device without an end',
      (folder) => symlink('/dev/zero', join(folder, 'entities/x.yaml')),
      'data/entities/x.yaml:1:1: this is neither a file nor a folder; take it out of the folder',
    ],
    [
      'a pipe where no file belongs',
      (folder) => makePipe(join(folder, 'x')),
      'data/x:1:1: this is neither a file nor a folder; take it out of the folder',
    ],
    [
      'a link that leads back',
      (folder) => symlink('.', join(folder, 'entities/loop')),
      'data/entities/loop:1:1: this link leads back to a folder around it; take it out of the folder',
    ],
    [
      'a folder in place of corpus.yaml',
      async (folder) => {
        await rm(join(folder, 'corpus.yaml'));
        await mkdir(join(folder, 'corpus.yaml'));
      },
      'data/corpus.yaml:1:1: this is a folder, and a file belongs here; rename the folder, and put the file in its place',
    ],
    [
      'a file of 150 MB',
      (folder) => truncate(join(folder, 'claims/r1.yaml'), 150_000_000),
      'data/claims/r1.yaml:1:1: the file has 150 MB, more than 5 MB; split it, or take it out of the folder',
    ],
  ])('%s', async (_name, change, expected) => {
    const { code, told } = await checked(change);
    expect(code).toBe(1);
    expect(told).toContain(expected);
  });

  test('and what else is wrong is told with it', async () => {
    const { told } = await checked(async (folder) => {
      makePipe(join(folder, 'claims/x.yaml'));
      await truncate(join(folder, 'stories/s.yaml'), 0);
    });
    expect(told.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['data/claims/x.yaml', 'data/stories/s.yaml']),
    );
  });
});
