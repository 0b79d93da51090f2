import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makePipe } from '../fixtures/make-pipe';
import { folderWithRelease, newRelease } from '../fixtures/new-release';
import { runIn } from '../fixtures/run-command';

describe('read', () => {
  test('--json prints what was found, linked', async () => {
    const cwd = await folderWithRelease();
    const { code, out } = await runIn(cwd, 'read', 'new.txt', '--json');
    const read: unknown = JSON.parse(out);
    expect(code).toBe(0);
    expect(read).toMatchObject({
      release: { title: 'สมชายพบทูตอีกครั้ง', published: '2026-01-07', language: 'th' },
      people: [
        { name: 'สมชาย ใจดี', entity: 'somchai', took_part: true },
        { entity: 'tanaka' },
        { entity: null },
      ],
      meetings: [{ from: '2026-01-06', host: 'สมชาย ใจดี', guests: ['ทานากะ เคน'] }],
    });
  });

  test('without --json it is for a person, and no control character reaches the terminal', async () => {
    const cwd = await folderWithRelease({
      'evil.txt': 'หัว\u001b[31mข่าว\u202e\nนายก ขาว ปลัดกระทรวงพลังงาน กล่าวว่า',
    });
    const { code, out } = await runIn(cwd, 'read', 'evil.txt');
    expect(code).toBe(0);
    expect(out.replace(/[\n\t]/gu, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(out).toContain('‹U+202E›');
  });

  test('Thai in Windows-874 is converted, and said', async () => {
    const bytes = Uint8Array.from('นายสมชาย ใจดี กล่าวว่า', (letter) =>
      letter === ' ' ? 32 : letter.charCodeAt(0) - 0x0e00 + 0xa0,
    );
    const cwd = await folderWithRelease({ 'tis.txt': bytes });
    const { err, out } = await runIn(cwd, 'read', 'tis.txt');
    expect(err).toContain('Windows-874');
    expect(out).toContain('somchai');
  });

  test('of a long text each step is told', async () => {
    const cwd = await folderWithRelease({
      'long.txt': `${newRelease}\n${'เนื้อข่าวยาวมาก '.repeat(70_000)}`,
    });
    const { err } = await runIn(cwd, 'read', 'long.txt');
    expect(err).toMatch(/^reading \d\.\d MB …\nlooking for .* …\n$/u);
  });

  test('a pipe is read as a file; a device without an end stops at the limit', async () => {
    const cwd = await folderWithRelease();
    makePipe(join(cwd, 'pipe'));
    const [{ code, out }] = await Promise.all([
      runIn(cwd, 'read', 'pipe'),
      writeFile(join(cwd, 'pipe'), newRelease),
    ]);
    expect([code, out]).toEqual([0, expect.stringContaining('somchai')]);
    const endless = 'is longer than 64 MB: no press release\n';
    expect((await runIn(cwd, 'read', '/dev/zero')).err).toBe(`/dev/zero ${endless}`);
    const reanchored = await runIn(cwd, 'reanchor', 'r1', '--from', '/dev/zero');
    expect(reanchored).toMatchObject({ code: 1, err: `/dev/zero ${endless}` });
  });

  test('nothing in a text steers the terminal, in the lists no more than in the body', async () => {
    const { name, post, place } = {
      name: 'นายสมชาย\u200B ใจดี',
      post: 'รัฐมนตรีว่าการกระทรวงอุตสาหกรรม\u202E (ฝ่าย\u001B[31mการค้า)',
      place: 'ห้องประชุม\u001B]0;x\u0007 กระทรวงอุตสาหกรรม',
    };
    const text = `วันที่ 9 ธันวาคม 2568 ${name} ${post} ต้อนรับ นายเค็น ทานากะ ณ ${place}`;
    const cwd = await folderWithRelease({ 'evil.txt': text });
    const { out } = await runIn(cwd, 'read', 'evil.txt');
    expect(out).toContain('People 2');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
