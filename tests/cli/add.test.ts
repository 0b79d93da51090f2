import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderOf } from '../fixtures/data-folder';
import { runIn } from '../fixtures/run-command';
import { tinyData } from '../fixtures/tiny-data';

const text = `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-สมชายพบทูตอีกครั้ง

วันพุธที่ 7 มกราคม 2569
พิมพ์
สมชายพบทูตอีกครั้ง
วันที่ 6 มกราคม 2569 นายสมชาย ใจดี ให้การต้อนรับ นายทานากะ เคน ณ กระทรวงสมมุติ
ทั้งสองฝ่ายพูดคุยกัน ตามที่นายสมชัย ใจดี ประธานสมาคมสมมุติ เคยเสนอ

ที่มา : https://www.thaigov.go.th/news/contents/details/77777`;

const folder = (extra: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> =>
  folderOf(
    new Map<string, string | Uint8Array>([
      ...[...tinyData()].map(([path, content]) => [`data/${path}`, content] as const),
      ...Object.entries({ 'new.txt': text, ...extra }),
    ]),
  );
const files = async (cwd: string): Promise<string[]> =>
  [
    ...(await readdir(join(cwd, 'data/releases'))),
    ...(await readdir(join(cwd, 'data/claims'))),
  ].sort();

describe('add', () => {
  test('writes the text, its record and suggested claims, which check counts', async () => {
    const cwd = await folder();
    const { code, out } = await runIn(cwd, 'add', 'new.txt');
    expect([code, out]).toEqual([0, expect.stringContaining('suggestion')]);
    expect(await files(cwd)).toEqual(
      expect.arrayContaining(['thaigov-77777.txt', 'thaigov-77777.yaml']),
    );
    expect(await readFile(join(cwd, 'data/releases/thaigov-77777.txt'), 'utf8')).toBe(text);
    const claims = await readFile(join(cwd, 'data/claims/thaigov-77777.yaml'), 'utf8');
    expect(claims).toContain('basis: suggested');
    expect(claims).toContain('may be somchai');
    const check = await runIn(cwd, 'check');
    expect(check.code).toBe(0);
    expect(check.out).toMatch(/\d+ suggestions? to decide/u);
  });

  test('a suggestion is accepted by changing one word', async () => {
    const cwd = await folder();
    await runIn(cwd, 'add', 'new.txt');
    const path = join(cwd, 'data/claims/thaigov-77777.yaml');
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replaceAll('basis: suggested', 'basis: stated'),
    );
    expect(await runIn(cwd, 'check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 suggestions to decide'),
    });
  });

  test('what the corpus does not have stands in the claims file as drafts, and the whole compiles', async () => {
    const cwd = await folder();
    await runIn(cwd, 'add', 'new.txt');
    const claims = await readFile(join(cwd, 'data/claims/thaigov-77777.yaml'), 'utf8');
    expect(claims).toContain('#   person: somchai 1×, tanaka 1×');
    const draft = claims.slice(
      claims.indexOf('# - id: meeting-2026-01-06'),
      claims.indexOf('# entities/posts'),
    );
    const meeting: unknown = parse(draft.replace(/^# /gmu, ''));
    expect(meeting).toEqual([
      {
        id: 'meeting-2026-01-06',
        type: 'meeting',
        side: '',
        name: {
          th: 'การพบหารือ 6 มกราคม 2569',
          en: 'Meeting of 6 January 2026',
          ja: '2026年1月6日の会談',
        },
        label: { th: '6 ม.ค. 2569', en: '6 Jan 2026', ja: '2026年1月' },
        when: '2026-01-06',
        'when-words': '6 มกราคม 2569',
        'reported-in': 'thaigov-77777',
        place: { th: 'กระทรวงสมมุติ', en: '', ja: '' },
      },
    ]);
  });

  test('suggest goes on where entities were added, and suggests nothing twice', async () => {
    const cwd = await folder();
    await runIn(cwd, 'add', 'new.txt');
    const again = await runIn(cwd, 'suggest', 'thaigov-77777');
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('0 new suggestions') });
    const entities = join(cwd, 'data/entities/all.yaml');
    const post = `- id: chairman\n  type: post\n  side: thailand\n  name: { th: ประธานสมาคมสมมุติ, en: Chairman, ja: 会長 }\n  label: { th: ก, en: a, ja: あ }\n  organization: ministry\n`;
    const person = `- id: somchai-2\n  type: person\n  side: thailand\n  name: { th: สมชัย ใจดี, en: Somchai, ja: ソム }\n  label: { th: ก, en: a, ja: あ }\n`;
    await writeFile(entities, `${await readFile(entities, 'utf8')}${post}${person}`);
    expect(await runIn(cwd, 'suggest', 'thaigov-77777')).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 new suggestion to decide'),
    });
    const claims = await readFile(join(cwd, 'data/claims/thaigov-77777.yaml'), 'utf8');
    expect(claims.match(/notes of a machine/gu)).toHaveLength(1);
    expect(claims).not.toContain('สมชัย ใจดี, en');
    expect(claims).toMatch(/- id: s2\n(?:.*\n)*? {2}object: chairman\n/u);
    expect(await runIn(cwd, 'check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 suggestions to decide in data/claims/thaigov-77777.yaml'),
    });
    expect(await runIn(cwd, 'suggest', 'nowhere')).toMatchObject({ code: 2 });
  });

  test('the same address is refused, whatever the id', async () => {
    const cwd = await folder();
    await runIn(cwd, 'add', 'new.txt');
    const before = await files(cwd);
    expect(await runIn(cwd, 'add', 'new.txt', '--id', 'another')).toMatchObject({
      code: 1,
      err: expect.stringContaining('thaigov-77777 has the same address'),
    });
    expect(await files(cwd)).toEqual(before);
  });

  test('nearly the same text under another address is refused', async () => {
    const copy = text.replace('77777', '88888').replace('พูดคุยกัน', 'พูดคุยกันดี');
    const cwd = await folder({ 'copy.txt': copy });
    await runIn(cwd, 'add', 'new.txt');
    expect(await runIn(cwd, 'add', 'copy.txt')).toMatchObject({
      code: 1,
      err: expect.stringContaining('% of the same text'),
    });
  });

  test('nothing is overwritten', async () => {
    const cwd = await folder({ 'data/claims/mine.yaml.bak': '', 'data/releases/mine.txt': 'mine' });
    const { code } = await runIn(cwd, 'add', 'new.txt', '--id', 'mine');
    expect(code).not.toBe(0);
    expect(await readFile(join(cwd, 'data/releases/mine.txt'), 'utf8')).toBe('mine');
  });

  test.each([
    ['no address', ['plain.txt'], '--url'],
    ['no day', ['plain.txt', '--url', 'https://example.org/1'], '--published'],
    ['a wrong id', ['new.txt', '--id', '../evil'], 'no id'],
    ['a script as address', ['new.txt', '--url', 'javascript:alert(1)'], 'no http(s) address'],
  ])('%s: says the way out', async (_, args, told) => {
    const cwd = await folder({
      'plain.txt': 'หัวข่าว\nเนื้อข่าว',
    });
    const before = await files(cwd);
    expect(await runIn(cwd, 'add', ...args)).toMatchObject({
      code: 2,
      err: expect.stringContaining(told),
    });
    expect(await files(cwd)).toEqual(before);
  });

  const encode = (words: string): Uint8Array => new TextEncoder().encode(words);
  const [head = '', tail = ''] = text.split('ทานากะ');
  test.each([
    ['no file', 'missing.txt', 'no such file'],
    ['a folder', 'data', 'it is a folder'],
    ['an image', 'image.png', 'PNG image'],
    ['an empty file', 'empty.txt', 'is empty'],
    ['white space', 'blank.txt', 'no text'],
    ['broken letters', 'broken.txt', 'in line 6'],
  ])('%s: says what is wrong, and adds nothing', async (_, file, told) => {
    const cwd = await folder({
      'empty.txt': '',
      'blank.txt': ' \n\t',
      'image.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
      'broken.txt': Uint8Array.from([...encode(head), 0xed, 0xa0, 0x80, ...encode(tail)]),
    });
    const before = await files(cwd);
    const { code, err } = await runIn(cwd, 'add', file);
    expect([code, err]).toEqual([1, expect.stringContaining(told)]);
    expect(err).not.toContain('Usage');
    expect(await files(cwd)).toEqual(before);
  });

  test('a text in which nothing was found is told', async () => {
    const cwd = await folder({ 'notes.txt': 'ซื้อนม\nซื้อไข่' });
    const { err } = await runIn(cwd, 'add', 'notes.txt', '--url', 'https://example.org/9');
    expect(err).toContain('is it a release?');
  });

  test('of a long text each step is told', async () => {
    const cwd = await folder({ 'long.txt': `${text}\n${'เนื้อข่าวยาวมาก '.repeat(70_000)}` });
    const { err } = await runIn(cwd, 'read', 'long.txt');
    expect(err).toMatch(/^reading \d\.\d MB …\nlooking for .* …\n$/u);
  });

  test('what cannot be written is named, and nothing stays behind', async () => {
    const cwd = await folder();
    await mkdir(join(cwd, `data/claims/thaigov-77777.yaml.${process.pid}.tmp`));
    const before = await files(cwd);
    expect(await runIn(cwd, 'add', 'new.txt')).toMatchObject({
      code: 1,
      err: expect.stringContaining('thaigov-77777.yaml cannot be written (EEXIST)'),
    });
    expect(await files(cwd)).toEqual(before);
  });
});

describe('read', () => {
  test('--json prints what was found, linked', async () => {
    const cwd = await folder();
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
    const cwd = await folder({
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
    const cwd = await folder({ 'tis.txt': bytes });
    const { err, out } = await runIn(cwd, 'read', 'tis.txt');
    expect(err).toContain('Windows-874');
    expect(out).toContain('somchai');
  });
});

describe('reanchor', () => {
  const edit = async (cwd: string, change: (text: string) => string): Promise<void> => {
    const path = join(cwd, 'data/releases/r1.txt');
    const before = await readFile(path, 'utf8');
    await writeFile(join(cwd, 'old.txt'), before);
    await writeFile(path, change(before));
  };

  test('an unchanged text keeps every quote and its record', async () => {
    const cwd = await folder();
    expect(await runIn(cwd, 'reanchor')).toMatchObject({
      code: 0,
      out: expect.stringContaining('every quote stands'),
    });
  });

  test('words put before the body move every quote, and the record follows', async () => {
    const cwd = await folder();
    await edit(cwd, (text) => `another header\n${text}`);
    const { code, out } = await runIn(cwd, 'reanchor', 'r1', '--from', 'old.txt');
    expect(out).toMatch(/\d+ moved/u);
    expect(code).toBe(0);
    expect(await runIn(cwd, 'check')).toMatchObject({ code: 0 });
  });

  test('a quote whose words were changed is left to a person', async () => {
    const cwd = await folder();
    await edit(cwd, (text) => text.replace('เห็นตรงกัน', 'ไม่เห็นตรงกัน'));
    const { code, out } = await runIn(cwd, 'reanchor', 'r1', '--from', 'old.txt');
    expect(code).toBe(1);
    expect(out).toMatch(/suggested|orphan/u);
  });

  test('--dry-run writes nothing', async () => {
    const cwd = await folder();
    await edit(cwd, (text) => `x\n${text}`);
    const path = join(cwd, 'data/releases/r1.yaml');
    const before = await readFile(path, 'utf8');
    await runIn(cwd, 'reanchor', '--dry-run', 'r1', '--from', 'old.txt');
    expect(await readFile(path, 'utf8')).toBe(before);
  });
});
