import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile';
import { releaseId } from '../../../src/model/ids';
import { findSameRelease } from '../../../src/text/release/same-release';
import { Chance } from '../../fixtures/chance';
import { tinyData } from '../../fixtures/tiny-data';

const [base] = compile(tinyData()).corpus?.releases ?? [];

/** A release of the corpus with this body, inside a frame. */
function release(id: string, url: string, body: string) {
  if (base === undefined) throw new Error('no release');
  const text = `กรอบด้านบนของเว็บไซต์\n${body}\nกรอบด้านล่างของเว็บไซต์`;
  const start = text.indexOf('\n') + 1;
  return { ...base, id: releaseId(id), url, text, body: { start, end: start + body.length } };
}

const words =
  'นายสมชาย ให้การต้อนรับ ทูตทานากะ และหารือเรื่อง พลังงาน อุตสาหกรรม เกษตร การค้า การลงทุน ที่ ห้องประชุม กระทรวง เมื่อวาน'.split(
    ' ',
  );
/** A sentence of its own for each number. */
const sentence = (number: number): string => {
  const chance = new Chance(number + 1);
  return Array.from({ length: 12 }, () => words[chance.below(words.length)]).join(' ');
};
const sentences = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `${from + at} ${sentence(from + at)}`).join('\n');

const first = release('first', 'https://example.org/news/1', sentences(0, 20));
const second = release('second', 'https://example.org/news/2', sentences(100, 120));
const same = (url: string | null, body: string) => findSameRelease(url, body, [first, second]);

describe('a text at an address', () => {
  test.each([
    'https://example.org/news/2',
    'http://example.org/news/2',
    'https://www.example.org/news/2',
    'HTTPS://Example.org/NEWS/2',
    'https://example.org/news/2/',
    'https://example.org/news/2//',
    'example.org/news/2',
    'https://example.org/news/2#part',
    'https://example.org/news/2?from=mail',
    'https://example.org/news/2/?from=mail#part',
  ])('%s is the release of that page, whatever it says', (url) => {
    expect(same(url, sentences(0, 20))).toEqual({ release: second, by: 'address', likeness: 1 });
  });

  test.each([
    'https://example.org/news/22',
    'https://example.org/news/',
    'https://example.org/2',
    'https://news.example.org/news/2',
    'ftp://example.org/news/2',
    'example.org/https://news/2',
  ])('%s is another', (url) => expect(same(url, '')).toBeNull());

  test('is the same as one that the corpus keeps with a query', () => {
    const kept = release('kept', 'http://www.example.org/a/?b=1', '');
    expect(findSameRelease('https://example.org/A', '', [kept])?.release).toBe(kept);
  });
});

describe('a text without a known address', () => {
  test('is a release with the same body in another frame', () => {
    expect(same(null, sentences(100, 120))).toEqual({ release: second, by: 'text', likeness: 1 });
    expect(same('https://example.com/', sentences(0, 20))).toEqual({
      release: first,
      by: 'text',
      likeness: 1,
    });
  });

  test('is the same with other blanks, marks in another order and other quotation marks', () => {
    const other = sentences(0, 20)
      .replaceAll(' ', '')
      .replaceAll('\n', '  \u200b\n')
      .replaceAll('ห้', 'ห\u200b้');
    expect(same(null, other)).toEqual({ release: first, by: 'text', likeness: 1 });
  });

  test('is the same where it is a long part of a release, or more than it', () => {
    expect(same(null, sentences(5, 15))).toMatchObject({ release: first, likeness: 1 });
    expect(same(null, `คำนำของผู้จัดพิมพ์ ${sentences(0, 20)} ${sentence(60)}`)).toMatchObject({
      release: first,
      likeness: 1,
    });
  });

  test('is the same after an edit, and the less so the more was edited', () => {
    const once = same(null, `${sentences(0, 10)}\nแก้ไขแล้ว\n${sentences(10, 20)}`);
    const more = same(null, `${sentences(0, 17)}\n${sentences(200, 203)}`);
    expect(once).toMatchObject({ release: first, by: 'text' });
    expect(more).toMatchObject({ release: first, by: 'text' });
    expect(more?.likeness).toBeLessThan(0.97);
    expect(more?.likeness).toBeGreaterThanOrEqual(0.7);
  });

  test('is another where it shares half of the words, none, or has too few', () => {
    expect(same(null, `${sentences(0, 10)}\n${sentences(200, 210)}`)).toBeNull();
    expect(same(null, 'ประกาศเรื่องอื่น ๆ ของหน่วยงานอื่น ซึ่งไม่เกี่ยวข้องกัน '.repeat(3))).toBeNull();
    expect(same(null, '0')).toBeNull();
    expect(same(null, '')).toBeNull();
    expect(findSameRelease(null, '', [release('empty', '', '')])).toBeNull();
    expect(findSameRelease(null, sentences(0, 3), [])).toBeNull();
  });

  test('is the release that it is most like, of equal ones the first', () => {
    const near = release('near', '', `${sentences(0, 17)}\n${sentences(200, 203)}`);
    const copy = release('copy', '', sentences(0, 20));
    const body = sentences(0, 20);
    expect(findSameRelease(null, body, [near, first, copy])?.release).toBe(first);
    expect(findSameRelease(null, body, [first, near])?.release).toBe(first);
  });
});
