import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile';
import { readRelease } from '../../../src/text/release/read-release';
import { tinyData, tinyDataWith } from '../../fixtures/tiny-data';

const header = 'หัวข่าว\n';
const { corpus } = compile(tinyData());

/** What the reading of a text tells, as `kind: the words, or nothing: message`. */
function told(text: string, known: Parameters<typeof readRelease>[1] = null): readonly string[] {
  return readRelease(text, known).warnings.map(
    ({ kind, start, end, message }) =>
      `${kind} [${start === null || end === null ? '' : text.slice(start, end)}] ${message}`,
  );
}

describe('what a reader is told of a reading', () => {
  test('is nothing where all is clear', () => {
    expect(
      told(`${header}วันที่ 8 ธันวาคม 2568 นายสมชาย ใจดี ปลัดกระทรวงพลังงาน ให้การต้อนรับ นายทานากะ เคน`),
    ).toEqual([]);
  });

  test('is of two days of publication, at the second', () => {
    expect(told(`รัฐบาลไทย-หัวข่าว\n9 ธันวาคม 2568\n10/12/2568\n${header}เนื้อข่าว`)).toEqual([
      'published [10/12/2568] two days of publication: 2025-12-09 and 2025-12-10',
    ]);
  });

  test('is of a meeting without a day, at the words that tell of it', () => {
    const paragraph = 'นายสมชาย ใจดี ปลัดกระทรวงพลังงาน ให้การต้อนรับ นายทานากะ เคน เอกอัครราชทูตญี่ปุ่น';
    expect(told(header + paragraph)).toEqual([
      `meeting [${paragraph}] the day of the meeting is not stated`,
    ]);
  });

  test.each([
    ['日本語の発表です。大臣は大使と会談した。', null],
    ['Ministers meet and the talks were good.', null],
    ['Le ministre et les invités du pays', 'fr'],
    ['Встреча министров', 'unknown'],
    ['', 'unknown'],
  ])('is of the language of %j, where it cannot be read', (text, language) => {
    expect(told(text)).toEqual(
      language === null
        ? []
        : [
            `language [] the text seems to be in another language (${language}); names and dates are looked for in Thai, English and Japanese`,
          ],
    );
  });

  test('is of a name that looks like one of the corpus, where it stands', () => {
    const text = `${header}นายสมชาย ใจดี รู้จักนายทานากะ เคง`;
    expect(told(text, corpus)).toEqual([
      expect.stringMatching(/^look-alike \[นายทานากะ เคง\] ทานากะ เคง may be tanaka: /u),
    ]);
  });

  test('comes in the order of the text', () => {
    const text = `รัฐบาลไทย-หัวข่าว\n9 ธันวาคม 2568\n10/12/2568\n${header}นายทานากะ เคง ต้อนรับนายกอ งาม\nวันพุธที่ 9 ธันวาคม 2568 นายจอ ใจ เดินทาง`;
    const starts = readRelease(text, corpus).warnings.map(({ start }) => start ?? 0);
    expect(starts.length).toBeGreaterThan(3);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('is of where a text too long to be read whole breaks off', () => {
    const text = `News\n${'-'.repeat(12_000_000)}end`;
    const { warnings } = readRelease(text, null);
    expect(warnings).toEqual([
      {
        kind: 'too long',
        start: 12_000_000,
        end: text.length,
        message: 'only the first 12000000 characters were read',
      },
    ]);
  });
});

describe('what is read as an institution', () => {
  const names = (text: string) => {
    const { organizations, frameworks } = readRelease(header + text, null);
    return [organizations.map(({ name }) => name), frameworks.map(({ name }) => name)];
  };

  test('is none that stands in the name of a framework alone, but for its parties', () => {
    expect(names('บันทึกความเข้าใจระหว่างกรมการข้าวกับกรมประมง ลงนามแล้ว')[0]).toEqual([
      'กรมการข้าว',
      'กรมประมง',
    ]);
    const plan = 'แผนปฏิบัติราชการกรมการข้าว พ.ศ. 2568';
    expect(names(`เห็นชอบ${plan} แล้ว`)).toEqual([[], [plan]]);
    expect(names(`เห็นชอบ${plan} เสนอโดยกรมการข้าว`)).toEqual([['กรมการข้าว'], [plan]]);
  });

  test('is none that is part of how a person is called', () => {
    expect(names('นายสมชาย ใจดี อธิบดีกรมการข้าว กล่าว')[0]).toEqual(['กรมการข้าว']);
  });
});

describe('a release that the corpus has', () => {
  const known = compile(
    tinyDataWith(
      'entities/all.yaml | text: สมชาย, kind: short, in: r1 => text: สมชัย ใจดี, kind: romanised, in: r1',
    ),
  ).corpus;

  test('is known by its address, so that names of its own link', () => {
    const entity = (...source: readonly string[]) =>
      readRelease([`${header}นายสมชัย ใจดี กล่าว`, ...source].join('\n'), known).people[0]?.entity;
    expect(entity('ที่มา : https://example.org/1')).toBe('somchai');
    expect(entity('ที่มา : https://example.org/2')).toBeNull();
    expect(entity()).toBeNull();
  });
});

test('people, their names and what they are linked to, and nothing of how they were found', () => {
  const [person] = readRelease(`${header}นายสมชาย ใจดี ปลัดกระทรวงพลังงาน กล่าว`, corpus).people;
  expect(Object.keys(person ?? {}).toSorted()).toEqual(
    'acting confidence end entity mentions name organization post proposals spellings start text title took_part'.split(
      ' ',
    ),
  );
  expect(person).toMatchObject({ entity: 'somchai', confidence: 1, proposals: [] });
});
