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

  test('--accept writes quotes that keep their words as they stand now, and no others', async () => {
    const cwd = await folderWithRelease();
    await edit(cwd, (text) => text.replace('นายสมชาย ใจดี', 'นายสมชาย\nใจดี'));
    const first = await runIn(cwd, 'reanchor', 'r1', '--from', 'old.txt');
    expect(first.code).toBe(1);
    expect(first.out).toContain('spaced otherwise now, at ');
    expect(first.out).toContain('--accept writes these');
    expect(await runIn(cwd, 'check')).toMatchObject({ code: 1 });
    const claims = join(cwd, 'data/claims/r1.yaml');
    const before = await readFile(claims, 'utf8');
    expect(await runIn(cwd, 'reanchor', 'r1', '--accept', '--dry-run')).toMatchObject({ code: 0 });
    expect(await readFile(claims, 'utf8')).toBe(before);
    const accepted = await runIn(cwd, 'reanchor', 'r1', '--accept');
    expect(accepted.code).toBe(0);
    expect(accepted.out).toContain('wrote data/claims/r1.yaml');
    expect(await readFile(claims, 'utf8')).toContain('นายสมชาย\\nใจดี ให้');
    expect(await runIn(cwd, 'check')).toMatchObject({ code: 0 });

    await edit(cwd, (text) => text.replace('เห็นตรงกัน', 'ไม่เห็นตรงกัน'));
    expect(await runIn(cwd, 'reanchor', 'r1', '--accept', '--from', 'old.txt')).toMatchObject({
      code: 1,
    });
  });

  test('the title is found wherever it stands now, though its line was broken', async () => {
    const cwd = await folderWithRelease();
    await edit(cwd, (text) =>
      text.replace('สมชายต้อนรับทานากะ', 'สมชายต้อนรับทานากะ\nสมชายต้อนรับทานากะ'),
    );
    expect(await runIn(cwd, 'reanchor', 'r1')).toMatchObject({ code: 0 });
    const record = await readFile(join(cwd, 'data/releases/r1.yaml'), 'utf8');
    expect(record).toContain('headline: { start: 31, end: 49 }');
    expect(await runIn(cwd, 'check')).toMatchObject({ code: 0 });
  });

  test('a headline that is not the title any more is found again, even where the hash was written by hand', async () => {
    const cwd = await folderWithRelease();
    const path = join(cwd, 'data/releases/r1.yaml');
    const record = await readFile(path, 'utf8');
    const stands = 'headline: { start: 12, end: 30 }';
    for (const wrong of ['headline: { start: 15, end: 30 }', 'headline: { start: 12, end: 36 }']) {
      await writeFile(path, record.replace(stands, wrong));
      expect(await runIn(cwd, 'check')).toMatchObject({ code: 1 });
      expect(await runIn(cwd, 'reanchor', 'r1')).toMatchObject({ code: 0 });
      expect(await readFile(path, 'utf8')).toContain(stands);
    }
  });

  test('a title that is gone is told with the way out', async () => {
    const cwd = await folderWithRelease();
    await edit(cwd, (text) => text.replace('สมชายต้อนรับทานากะ', 'ทานากะพบสมชาย'));
    const { code, out } = await runIn(cwd, 'reanchor', 'r1');
    expect(code).toBe(1);
    expect(out).toContain('correct "title" in releases/r1.yaml');
  });

  test('a paragraph that stands twice is told once', async () => {
    const cwd = await folderWithRelease();
    await edit(cwd, (text) => text.replace(/(วันที่.*\n)/u, '$1$1'));
    const { out } = await runIn(cwd, 'reanchor', 'r1', '--from', 'old.txt');
    expect(out).toContain('paragraph 3 repeats paragraph 2');
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
