import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWithRelease } from '../fixtures/new-release';
import { runIn } from '../fixtures/run-command';

describe('reanchor', () => {
  const edit = async (cwd: string, change: (text: string) => string): Promise<void> => {
    const path = join(cwd, 'data/releases/r1.txt');
    const before = await readFile(path, 'utf8');
    await writeFile(join(cwd, 'old.txt'), before);
    await writeFile(path, change(before));
  };

  test('an unchanged text keeps every quote and its record', async () => {
    const cwd = await folderWithRelease();
    expect(await runIn(cwd, 'reanchor')).toMatchObject({
      code: 0,
      out: expect.stringContaining('every quote stands'),
    });
  });

  test('words put before the body move every quote, and the record follows', async () => {
    const cwd = await folderWithRelease();
    await edit(cwd, (text) => `another header\n${text}`);
    const { code, out } = await runIn(cwd, 'reanchor', 'r1', '--from', 'old.txt');
    expect(out).toMatch(/\d+ moved/u);
    expect(code).toBe(0);
    expect(await runIn(cwd, 'check')).toMatchObject({ code: 0 });
  });

  test('a quote whose words were changed is left to a person', async () => {
    const cwd = await folderWithRelease();
    await edit(cwd, (text) => text.replace('เห็นตรงกัน', 'ไม่เห็นตรงกัน'));
    const { code, out } = await runIn(cwd, 'reanchor', 'r1', '--from', 'old.txt');
    expect(code).toBe(1);
    expect(out).toMatch(/suggested|orphan/u);
  });

  test('--dry-run writes nothing', async () => {
    const cwd = await folderWithRelease();
    await edit(cwd, (text) => `x\n${text}`);
    const path = join(cwd, 'data/releases/r1.yaml');
    const before = await readFile(path, 'utf8');
    await runIn(cwd, 'reanchor', '--dry-run', 'r1', '--from', 'old.txt');
    expect(await readFile(path, 'utf8')).toBe(before);
  });
});
