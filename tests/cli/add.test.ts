import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWithRelease, newRelease, releaseFiles } from '../fixtures/new-release';
import { runIn } from '../fixtures/run-command';

describe('add', () => {
  test('writes the text, its record and suggested claims, which check counts', async () => {
    const cwd = await folderWithRelease();
    const { code, out } = await runIn(cwd, 'add', 'new.txt');
    expect([code, out]).toEqual([0, expect.stringContaining('suggestion')]);
    expect(out).toContain(
      'next: take what you want of its notes into data/entities, then run suggest thaigov-77777\n',
    );
    expect(await releaseFiles(cwd)).toEqual(
      expect.arrayContaining(['thaigov-77777.txt', 'thaigov-77777.yaml']),
    );
    expect(await readFile(join(cwd, 'data/releases/thaigov-77777.txt'), 'utf8')).toBe(newRelease);
    const claims = await readFile(join(cwd, 'data/claims/thaigov-77777.yaml'), 'utf8');
    expect(claims).toContain('basis: suggested');
    expect(claims).toContain('may be somchai');
    const check = await runIn(cwd, 'check');
    expect(check.code).toBe(0);
    expect(check.out).toMatch(/\d+ suggestions? to decide/u);
  });

  test('a suggestion is accepted by changing one word', async () => {
    const cwd = await folderWithRelease();
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
    const cwd = await folderWithRelease();
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
        side: 'both',
        name: {
          th: 'การพบหารือ 6 มกราคม 2569',
          en: 'Meeting of 6 January 2026',
          ja: '2026年1月6日の会談',
        },
        label: { th: '6 ม.ค. 2569', en: '6 Jan 2026', ja: '2026年1月6日' },
        when: '2026-01-06',
        'when-words': 'วันที่ 6 มกราคม 2569',
        'reported-in': 'thaigov-77777',
        place: { th: 'กระทรวงสมมุติ', en: '', ja: '' },
      },
    ]);
  });

  test('a meeting in an institution of the corpus is drafted with it', async () => {
    const cwd = await folderWithRelease();
    const entities = join(cwd, 'data/entities/all.yaml');
    const yaml = (await readFile(entities, 'utf8')).replace(
      /(- id: ministry\n.*\n.*\n) {2}name: .*/u,
      '$1  name: { th: กระทรวงสมมุติ, en: Ministry of Examples, ja: 例示省 }',
    );
    await writeFile(entities, yaml);
    await runIn(cwd, 'add', 'new.txt');
    expect(await readFile(join(cwd, 'data/claims/thaigov-77777.yaml'), 'utf8')).toContain(
      '#   place: { th: กระทรวงสมมุติ, en: Ministry of Examples, ja: 例示省 }\n#   place-entity: ministry\n',
    );
  });

  test('a meeting without a day is drafted with its day to fill, once', async () => {
    const undated = newRelease.replace('วันที่ 6 มกราคม 2569 ', '');
    const cwd = await folderWithRelease({ 'new.txt': undated });
    await runIn(cwd, 'add', 'new.txt');
    const path = join(cwd, 'data/claims/thaigov-77777.yaml');
    const notes = await readFile(path, 'utf8');
    expect(notes).toContain('# - id: meeting-in-news-of-2026-01-07');
    expect(notes).toContain(
      "#   when: '' # the text states no day; write { from: …, to: 2026-01-07 }",
    );
    const entities = join(cwd, 'data/entities/all.yaml');
    const meeting = `- id: talks\n  type: meeting\n  side: both\n  name: { th: ก, en: a, ja: あ }\n  label: { th: ก, en: a, ja: あ }\n  when: { from: 2026-01, to: 2026-01-07 }\n  reported-in: thaigov-77777\n`;
    await writeFile(entities, `${await readFile(entities, 'utf8')}${meeting}`);
    await runIn(cwd, 'suggest', 'thaigov-77777');
    expect(await readFile(path, 'utf8')).not.toContain('meeting-in-news-of');
  });

  test('a second meeting on a day that the corpus has one gets an id of its own', async () => {
    const cwd = await folderWithRelease({
      'same-day.txt': newRelease.replace('6 มกราคม 2569', '9 ธันวาคม 2568'),
    });
    const entities = join(cwd, 'data/entities/all.yaml');
    const meeting = (await readFile(entities, 'utf8')).replaceAll('meeting', 'meeting-2025-12-09');
    await writeFile(entities, meeting.replaceAll('type: meeting-2025-12-09', 'type: meeting'));
    const claims = join(cwd, 'data/claims/r1.yaml');
    await writeFile(
      claims,
      (await readFile(claims, 'utf8')).replaceAll('at: meeting', 'at: meeting-2025-12-09'),
    );
    expect(await runIn(cwd, 'add', 'same-day.txt')).toMatchObject({ code: 0 });
    expect(await readFile(join(cwd, 'data/claims/thaigov-77777.yaml'), 'utf8')).toContain(
      '# - id: meeting-2025-12-09-2\n',
    );
  });

  test('the same address is refused, whatever the id', async () => {
    const cwd = await folderWithRelease();
    await runIn(cwd, 'add', 'new.txt');
    const before = await releaseFiles(cwd);
    expect(await runIn(cwd, 'add', 'new.txt', '--id', 'another')).toMatchObject({
      code: 1,
      err: expect.stringContaining('thaigov-77777 has the same address'),
    });
    expect(await releaseFiles(cwd)).toEqual(before);
  });

  test('nearly the same text under another address is refused', async () => {
    const copy = newRelease.replace('77777', '88888').replace('พูดคุยกัน', 'พูดคุยกันดี');
    const cwd = await folderWithRelease({ 'copy.txt': copy });
    await runIn(cwd, 'add', 'new.txt');
    expect(await runIn(cwd, 'add', 'copy.txt')).toMatchObject({
      code: 1,
      err: expect.stringContaining('% of the same text'),
    });
  });

  test('nothing is overwritten', async () => {
    const cwd = await folderWithRelease({
      'data/claims/mine.yaml.bak': '',
      'data/releases/mine.txt': 'mine',
    });
    const { code } = await runIn(cwd, 'add', 'new.txt', '--id', 'mine');
    expect(code).not.toBe(0);
    expect(await readFile(join(cwd, 'data/releases/mine.txt'), 'utf8')).toBe('mine');
  });

  test.each([
    ['neither address nor day', ['plain.txt'], 'no address (give it with --url) and no day'],
    ['a login in the address', ['new.txt', '--url', 'https://me@example.org/1'], 'log in'],
    ['letters that are not a to z', ['new.txt', '--id', 'ข่าว'], 'letters from a to z'],
    ['no day', ['plain.txt', '--url', 'https://example.org/1'], '--published'],
    ['a wrong id', ['new.txt', '--id', '../evil'], 'no id'],
    ['a script as address', ['new.txt', '--url', 'javascript:alert(1)'], 'no http(s) address'],
  ])('%s: says the way out', async (_, args, told) => {
    const cwd = await folderWithRelease({
      'plain.txt': 'หัวข่าว\nเนื้อข่าว',
    });
    const before = await releaseFiles(cwd);
    expect(await runIn(cwd, 'add', ...args)).toMatchObject({
      code: 2,
      err: expect.stringContaining(told),
    });
    expect(await releaseFiles(cwd)).toEqual(before);
  });

  const encode = (words: string): Uint8Array => new TextEncoder().encode(words);
  const [head = '', tail = ''] = newRelease.split('ทานากะ');
  test.each([
    ['no file', 'missing.txt', 'no such file'],
    ['a folder', 'data', 'it is a folder'],
    ['an image', 'image.png', 'PNG image'],
    ['an empty file', 'empty.txt', 'is empty'],
    ['white space', 'blank.txt', 'no text'],
    ['broken letters', 'broken.txt', 'in line 6'],
  ])('%s: says what is wrong, and adds nothing', async (_, file, told) => {
    const cwd = await folderWithRelease({
      'empty.txt': '',
      'blank.txt': ' \n\t',
      'image.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
      'broken.txt': Uint8Array.from([...encode(head), 0xed, 0xa0, 0x80, ...encode(tail)]),
    });
    const before = await releaseFiles(cwd);
    const { code, err } = await runIn(cwd, 'add', file);
    expect([code, err]).toEqual([1, expect.stringContaining(told)]);
    expect(err).not.toContain('Usage');
    expect(await releaseFiles(cwd)).toEqual(before);
  });

  test('a draft has the other names that the text uses as aliases', async () => {
    const text = newRelease
      .replace('ทั้งสองฝ่าย', 'องค์การส่งเสริมสมมุติแห่งประเทศไทย (อสส.) ')
      .replace('เคยเสนอ', 'เคยเสนอ และ อสส. เห็นด้วย');
    const cwd = await folderWithRelease({ 'aliases.txt': text });
    await runIn(cwd, 'add', 'aliases.txt');
    const notes = await readFile(join(cwd, 'data/claims/thaigov-77777.yaml'), 'utf8');
    expect(notes).toContain('th: องค์การส่งเสริมสมมุติแห่งประเทศไทย');
    expect(notes).toContain('#   aliases: [ { text: อสส., kind: abbreviation } ]');
  });

  test('a draft has its side and the institution of a post where the text settles them', async () => {
    const text = newRelease.replace(
      'ทั้งสองฝ่าย',
      'นายกอบกุล ใบไม้ ประธานองค์การส่งเสริมสวนแห่งประเทศญี่ปุ่น (OSG) และนายขวัญ ใบบัว รัฐมนตรีว่าการกระทรวงพลังงาน ',
    );
    const cwd = await folderWithRelease({ 'sides.txt': text });
    await runIn(cwd, 'add', 'sides.txt');
    const notes = await readFile(join(cwd, 'data/claims/thaigov-77777.yaml'), 'utf8');
    const draft = (name: string): string =>
      notes.split('# - id: ').find((one) => one.includes(`name: { th: ${name},`)) ?? '';
    expect(draft('องค์การส่งเสริมสวนแห่งประเทศญี่ปุ่น')).toMatch(/^osg\n.*\n# {3}side: japan\n/u);
    expect(draft('ประธานองค์การส่งเสริมสวนแห่งประเทศญี่ปุ่น')).toMatch(
      /side: japan\n(?:.*\n)*?# {3}organization: osg\n/u,
    );
    expect(draft('กระทรวงพลังงาน')).toContain('side: thailand');
    expect(draft('รัฐมนตรีว่าการกระทรวงพลังงาน')).toMatch(
      /^minister-of-energy\n(?:.*\n)*?# {3}organization: ministry-of-energy\n/u,
    );
    expect(draft('กระทรวงพลังงาน')).toContain('en: Ministry of Energy, ja: エネルギー省 }');
    expect(draft('กระทรวงพลังงาน')).toContain('label: { th: ก.พลังงาน, en: Ministry of Energy,');
    expect(draft('ขวัญ ใบบัว')).toContain('side: thailand');
    // Whose association it is, the text does not say.
    expect(draft('ประธานสมาคมสมมุติ')).toContain("side: ''");
  });

  test('a draft of somebody has the short forms of this text as aliases', async () => {
    const text = newRelease.replace(
      'ทั้งสองฝ่าย',
      'นายกอบกุล ใบไม้ รองนายกรัฐมนตรี และนางขวัญ ใบบัว มาด้วย นายกอบกุล กล่าวว่า ',
    );
    const cwd = await folderWithRelease({ 'short.txt': text });
    await runIn(cwd, 'add', 'short.txt');
    const notes = await readFile(join(cwd, 'data/claims/thaigov-77777.yaml'), 'utf8');
    const draft = (name: string): string =>
      notes.split('# - id: ').find((one) => one.includes(`name: { th: ${name},`)) ?? '';
    expect(draft('กอบกุล ใบไม้')).toContain(
      'aliases: [ { text: กอบกุล, kind: short, in: thaigov-77777 } ]',
    );
    expect(draft('ขวัญ ใบบัว')).not.toContain('aliases');
    expect(draft('รองนายกรัฐมนตรี')).toContain(
      "organization: '' # an institution of your data, for instance the government",
    );
  });

  test('what contradicts the text is told', async () => {
    const cwd = await folderWithRelease({
      'twice.txt': newRelease.replace(/(วันที่ 6.*\n)/u, '$1$1'),
    });
    const args = ['--url', 'https://example.org/9', '--published', '2020-01-01'];
    const { code, err } = await runIn(cwd, 'add', 'twice.txt', ...args);
    expect(code).toBe(0);
    expect(err).toContain('another address, https://www.thaigov.go.th/news/contents/details/77777');
    expect(err).toContain('another day of publication, 2026-01-07');
    expect(err).toContain('paragraph 3 repeats paragraph 2');
  });

  test('a text in which nothing was found is told', async () => {
    const cwd = await folderWithRelease({ 'notes.txt': 'ซื้อนม\nซื้อไข่' });
    const { err } = await runIn(cwd, 'add', 'notes.txt', '--url', 'https://example.org/9');
    expect(err).toContain('is it a release?');
  });

  test('what cannot be written is named, and nothing stays behind', async () => {
    const cwd = await folderWithRelease();
    await mkdir(join(cwd, `data/claims/thaigov-77777.yaml.${process.pid}.tmp`));
    const before = await releaseFiles(cwd);
    expect(await runIn(cwd, 'add', 'new.txt')).toMatchObject({
      code: 1,
      err: expect.stringContaining('thaigov-77777.yaml cannot be written (EEXIST)'),
    });
    expect(await releaseFiles(cwd)).toEqual(before);
  });
});
