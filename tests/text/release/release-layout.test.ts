import { describe, expect, test } from 'vitest';
import { isFurniture } from '../../../src/text/release/release-frame';
import { readLayout } from '../../../src/text/release/release-layout';

type Span = { readonly start: number; readonly end: number };

/** The layout of a text of these lines, its parts as the words that stand there. */
function laid(...lines: readonly string[]) {
  const text = lines.join('\n');
  const layout = readLayout(text);
  const words = (span: Span | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  return {
    ...layout,
    publishedWords: words(layout.publishedWords),
    body: words(layout.body),
    headline: words(layout.headline),
    source: words(layout.source),
    signature: words(layout.signature),
  };
}

const nothing = {
  title: null,
  publisher: null,
  url: null,
  published: null,
  publishedWords: null,
  body: '',
  headline: null,
  source: null,
  signature: null,
  warnings: [],
};

describe('what a text without a frame is', () => {
  test.each([
    ['nothing', []],
    ['blank lines', ['', ' \u200b', '\t', '']],
    ['a rule and a print button', ['-----', 'พิมพ์', '']],
  ])('of %s is nothing', (_, lines) => {
    expect(laid(...lines)).toEqual({ ...nothing, language: null });
  });

  test('is all body, its first line the headline', () => {
    expect(laid('', ' หัวข่าว\u200b ', 'เนื้อข่าว', '', 'จบ', '')).toEqual({
      ...nothing,
      title: 'หัวข่าว',
      body: 'หัวข่าว\u200b \nเนื้อข่าว\n\nจบ',
      headline: 'หัวข่าว',
      language: 'th',
    });
  });

  test('has no end to the blanks that may follow a line', () => {
    expect(laid(`${' '.repeat(300)}หัวข่าว${'\u200b'.repeat(50_000)}`, 'จบ').title).toBe('หัวข่าว');
  });

  test('has no end to the length of a rule', () => {
    expect(isFurniture('-'.repeat(12_000_000))).toBe(true);
  });

  test('is the same with line breaks of two characters', () => {
    const found = laid('หัวข่าว\r', '\r', 'เนื้อข่าว\r', '\r', 'ที่มา : https://example.org/1\r', '');
    expect(found).toMatchObject({
      title: 'หัวข่าว',
      headline: 'หัวข่าว',
      body: 'หัวข่าว\r\n\r\nเนื้อข่าว',
      source: 'ที่มา : https://example.org/1',
      url: 'https://example.org/1',
    });
  });
});

describe('a crawler’s date', () => {
  test.each([
    ['before the headline', ['date 2025-12-10 หัวข่าว', 'เนื้อข่าว']],
    ['after blank lines, with wide spaces', ['', ' ', '\t date \t2025-12-10  หัวข่าว', 'เนื้อข่าว']],
    ['on a line of its own', ['date 2025-12-10', 'หัวข่าว', 'เนื้อข่าว']],
    [
      'on a line of its own, above repeated headlines',
      ['date 2025-12-10 ', '', 'หัวข่าว', 'หัวข่าว', 'เนื้อข่าว'],
    ],
  ])('%s is the day of publication and no part of the body', (_, lines) => {
    const found = laid(...lines);
    expect(found).toMatchObject({
      title: 'หัวข่าว',
      headline: 'หัวข่าว',
      body: 'หัวข่าว\nเนื้อข่าว',
      published: '2025-12-10',
      publisher: null,
    });
    expect(found.publishedWords).toMatch(/^date\s+2025-12-10$/u);
  });

  test('that is no day is no day', () => {
    expect(laid('date 2025-13-40 หัวข่าว', 'เนื้อข่าว')).toMatchObject({
      title: 'หัวข่าว',
      published: null,
      publishedWords: null,
    });
  });

  test('inside a sentence is the sentence’s', () => {
    expect(laid('update 2025-12-10 is out', 'text').title).toBe('update 2025-12-10 is out');
  });

  test('holds against the days that the text tells of', () => {
    const found = laid('date 2025-12-10 หัวข่าว', '9 ธันวาคม 2568', 'เนื้อข่าว');
    expect(found).toMatchObject({ published: '2025-12-10', warnings: [] });
    expect(found.body).toBe('หัวข่าว\n9 ธันวาคม 2568\nเนื้อข่าว');
  });
});

describe('a site’s header', () => {
  test.each([
    'รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-หัวข่าว',
    'รัฐบาลไทย - ข่าวทำเนียบรัฐบาล - หัวข่าว',
    'รัฐบาลไทย – ข่าวทำเนียบรัฐบาล –หัวข่าว',
    'รัฐบาลไทย-หัวข่าว',
    'รัฐบาลไทย – หัวข่าว ',
  ])('%s gives title and publisher and is no part of the body', (header) => {
    expect(laid('', header, 'หัวข่าว', 'เนื้อข่าว')).toMatchObject({
      title: 'หัวข่าว',
      publisher: 'รัฐบาลไทย',
      headline: 'หัวข่าว',
      body: 'หัวข่าว\nเนื้อข่าว',
    });
  });

  test('without a headline leaves the first line below it to be that', () => {
    expect(laid('รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-', '', 'หัวข่าว', 'เนื้อข่าว')).toMatchObject({
      title: 'หัวข่าว',
      headline: 'หัวข่าว',
      body: 'หัวข่าว\nเนื้อข่าว',
    });
  });

  test('whose headline the body does not repeat leaves it without one', () => {
    expect(laid('รัฐบาลไทย-หัวข่าว', 'เนื้อข่าวบรรทัดแรก', 'จบ')).toMatchObject({
      title: 'หัวข่าว',
      headline: null,
      body: 'เนื้อข่าวบรรทัดแรก\nจบ',
    });
  });

  test('alone has a title and nothing else', () => {
    expect(laid('รัฐบาลไทย-หัวข่าว', '')).toEqual({
      ...nothing,
      title: 'หัวข่าว',
      publisher: 'รัฐบาลไทย',
      language: null,
    });
  });

  test('is one only in the first line', () => {
    expect(laid('หัวข่าว', 'รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-อื่น')).toMatchObject({
      title: 'หัวข่าว',
      publisher: null,
    });
  });
});

describe('a line that gives the day of publication', () => {
  test.each([
    ['วันอังคารที่ 9 ธันวาคม 2568', 'วันอังคารที่ 9 ธันวาคม 2568'],
    ['09/12/2568', '09/12/2568'],
    [' (9 ธันวาคม 2568) ', '9 ธันวาคม 2568'],
    ['ลงวัน 9 ธันวาคม 2568', '9 ธันวาคม 2568'],
  ])('%s above the headline is no part of the body', (line, words) => {
    expect(laid('รัฐบาลไทย-หัวข่าว', '', line, 'พิมพ์', 'หัวข่าว', 'เนื้อข่าว')).toMatchObject({
      published: '2025-12-09',
      publishedWords: words,
      body: 'หัวข่าว\nเนื้อข่าว',
      warnings: [],
    });
  });

  test.each([
    ['says more than the day', 'เมื่อวันที่ 9 ธันวาคม 2568'.replace('เมื่อ', 'ข่าวประจำ')],
    ['is a month', 'ธันวาคม 2568'],
    ['is without a day', 'ข่าวหลัก'],
  ])('that %s is the headline', (_, line) => {
    expect(laid(line, 'เนื้อข่าว')).toMatchObject({
      title: line,
      headline: line,
      body: `${line}\nเนื้อข่าว`,
      published: null,
    });
  });

  test('may follow the headline, within three lines of it; then it stays in the body', () => {
    const day = '9 ธันวาคม 2568';
    for (const between of [[], ['ก'], ['ก', '']]) {
      const found = laid('หัวข่าว', ...between, ` ${day} `, 'เนื้อข่าว');
      expect(found).toMatchObject({ published: '2025-12-09', publishedWords: day });
      expect(found.body).toBe(['หัวข่าว', ...between, ` ${day} `, 'เนื้อข่าว'].join('\n'));
    }
    expect(laid('หัวข่าว', 'ก', '', 'ข', day, 'เนื้อข่าว').published).toBeNull();
    const apart = (...lines: string[]) => laid(lines.join('\n\n')).published;
    expect(apart('หัวข่าว', 'ก', day, 'เนื้อข่าว')).toBe('2025-12-09');
    expect(apart('หัวข่าว', `วันที่ ${day}`, 'เนื้อข่าว')).toBe('2025-12-09');
    expect(apart('หัวข่าว', 'ก', 'ข', day, 'เนื้อข่าว')).toBeNull();
    expect(laid('หัวข่าว', `วันที่ ${day} นายสมชาย ใจดี กล่าว`, 'จบ').published).toBeNull();
    expect(laid('หัวข่าว', 'ธันวาคม 2568', day, 'จบ').published).toBe('2025-12-09');
  });

  test('is the first such line below the headline, and another is nothing to warn of', () => {
    const found = laid('หัวข่าว', '9 ธันวาคม 2568', '10 ธันวาคม 2568', 'เนื้อข่าว');
    expect(found).toMatchObject({ published: '2025-12-09', warnings: [] });
  });

  test('above the headline decides, and one below is the text’s own', () => {
    const found = laid('รัฐบาลไทย-หัวข่าว', '9 ธันวาคม 2568', 'หัวข่าว', '8 ธันวาคม 2568', 'จบ');
    expect(found).toMatchObject({ published: '2025-12-09', warnings: [] });
  });

  test('is told of where it differs from another above the headline', () => {
    const lines = ['รัฐบาลไทย-หัวข่าว', '9 ธันวาคม 2568', '10/12/2568', 'หัวข่าว', 'จบ'];
    const { published, publishedWords, warnings } = laid(...lines);
    expect({ published, publishedWords }).toEqual({
      published: '2025-12-09',
      publishedWords: '9 ธันวาคม 2568',
    });
    const start = lines.join('\n').indexOf('10/12');
    expect(warnings).toEqual([
      {
        start,
        end: start + '10/12/2568'.length,
        message: 'two days of publication: 2025-12-09 and 2025-12-10',
      },
    ]);
  });

  test('may follow any number of blank lines', () => {
    const blank = Array.from({ length: 20 }, () => '');
    const found = laid('รัฐบาลไทย-หัวข่าว', '9 ธันวาคม 2568', ...blank, '09/12/2568', 'หัวข่าว', 'จบ');
    expect(found.body).toBe('หัวข่าว\nจบ');
  });
});

describe('copies of the headline', () => {
  const header = 'รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-หัวข่าว ยาว มาก จริง';
  const whole = 'หัวข่าว ยาว มาก จริง';
  test.each([
    ['one', [whole, 'เนื้อ'], `${whole}\nเนื้อ`],
    ['two', [whole, whole, 'เนื้อ'], `${whole}\nเนื้อ`],
    [
      'three, with blanks and a button between',
      [whole, '', 'พิมพ์', ' ', whole, '', whole, 'เนื้อ'],
      `${whole}\nเนื้อ`,
    ],
    [
      'one with other blanks',
      [whole, 'หัวข่าวยาว  มาก\u200bจริง', 'เนื้อ'],
      'หัวข่าวยาว  มาก\u200bจริง\nเนื้อ',
    ],
    ['one over two lines', [whole, 'หัวข่าว ยาว', 'มาก จริง', 'เนื้อ'], 'หัวข่าว ยาว\nมาก จริง\nเนื้อ'],
    ['one over four', ['หัวข่าว', 'ยาว', 'มาก', 'จริง', whole, 'เนื้อ'], `${whole}\nเนื้อ`],
    [
      'the last over four',
      [whole, 'หัวข่าว', 'ยาว', 'มาก', 'จริง', 'เนื้อ'],
      'หัวข่าว\nยาว\nมาก\nจริง\nเนื้อ',
    ],
    [
      'one over five, which is no copy',
      [whole, 'หัว', 'ข่าว', 'ยาว', 'มาก', 'จริง', 'เนื้อ'],
      `${whole}\nหัว\nข่าว\nยาว\nมาก\nจริง\nเนื้อ`,
    ],
    [
      'a longer sentence that begins like it',
      [whole, `${whole}นะ`, 'เนื้อ'],
      `${whole}\n${whole}นะ\nเนื้อ`,
    ],
    ['the beginning of one', [whole, 'หัวข่าว ยาว', 'เนื้อ'], `${whole}\nหัวข่าว ยาว\nเนื้อ`],
    ['one further below', [whole, 'เนื้อ', 'อีก', whole, 'จบ'], `${whole}\nเนื้อ\nอีก\n${whole}\nจบ`],
    [
      'one after a line that the text repeats below',
      [whole, 'คำโปรย', '', whole, 'ก', 'คำโปรย ต่อ', 'จบ'],
      `${whole}\nก\nคำโปรย ต่อ\nจบ`,
    ],
    [
      'the same with blanks and a button around the line',
      [whole, '', 'คำ โปรย', 'พิมพ์', whole, 'คำโปรย', 'จบ'],
      `${whole}\nคำโปรย\nจบ`,
    ],
    [
      'one after a line that stands there alone',
      [whole, 'คำโปรย', whole, 'เนื้อ', 'จบ'],
      `${whole}\nคำโปรย\n${whole}\nเนื้อ\nจบ`,
    ],
    [
      'one after a line that the text says only in passing',
      [whole, 'คำโปรย', whole, 'เนื้อ คำโปรย', 'จบ'],
      `${whole}\nคำโปรย\n${whole}\nเนื้อ คำโปรย\nจบ`,
    ],
    ['one after two lines', [whole, 'ก', 'ข', whole, 'ก', 'ข'], `${whole}\nก\nข\n${whole}\nก\nข`],
  ])('%s', (_, lines, body) => {
    expect(laid(header, ...lines).body).toBe(body);
  });

  test('a line that is repeated only far below is no teaser', () => {
    const far = ['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ', 'ช'];
    const begins = (...lines: readonly string[]) =>
      laid(header, whole, 'คำโปรย', whole, ...lines).body?.split('\n')[1];
    expect(begins(...far.slice(1), 'คำโปรย')).toBe('ข');
    expect(begins(...far, 'คำโปรย')).toBe('คำโปรย');
  });

  test('without a header the first line is the headline, and its copies are stepped over', () => {
    expect(laid('หัวข่าว ยาว', 'หัวข่าว', 'ยาว', 'เนื้อ')).toMatchObject({
      title: 'หัวข่าว ยาว',
      headline: 'หัวข่าว\nยาว',
      body: 'หัวข่าว\nยาว\nเนื้อ',
    });
  });

  test('that are all there is end with the last', () => {
    expect(laid('หัวข่าว', 'หัวข่าว', '', 'ที่มา : https://example.org/1').body).toBe('หัวข่าว');
    expect(laid('หัวข่าว', 'ก', 'ที่มา : https://example.org/1').body).toBe('หัวข่าว\nก');
  });

  test('a print button above the first line and among the copies is no headline', () => {
    expect(laid('พิมพ์', '----', 'หัวข่าว', 'แชร์', 'หัวข่าว', 'เนื้อ')).toMatchObject({
      title: 'หัวข่าว',
      body: 'หัวข่าว\nเนื้อ',
    });
  });
});

describe('the line that names the source', () => {
  test.each([
    ['ที่มา : https://example.org/1', 'https://example.org/1'],
    ['ที่มา: https://example.org/1.', 'https://example.org/1'],
    ['แหล่งที่มา https://example.org/1?a=b#c', 'https://example.org/1?a=b#c'],
    ['ที่มาของข้อมูล : กระทรวงสมมุติ', null],
    ['ที่มา กระทรวงสมมุติ', null],
    ['อ้างอิง : https://example.org/1.,', 'https://example.org/1'],
    ['Source: https://example.org/1', 'https://example.org/1'],
    ['source https://example.org/1;', 'https://example.org/1'],
    ['出典：https://example.org/1', 'https://example.org/1'],
    ['https://example.org/1', 'https://example.org/1'],
    ['(https://example.org/1)', 'https://example.org/1'],
    ['ที่มา : “https://example.org/1”', 'https://example.org/1'],
  ])('%s is no part of the body', (line, url) => {
    expect(laid('หัวข่าว', 'เนื้อข่าว', 'พิมพ์', '', `  ${line} `, '')).toMatchObject({
      body: 'หัวข่าว\nเนื้อข่าว',
      source: line,
      url,
    });
  });

  test.each([
    'ดูที่ https://example.org/1',
    'ที่มาของโครงการนี้คือความต้องการของประชาชน',
    'อ้างอิงจากผลการสำรวจ ประชาชนพอใจ',
    'Sources close to the minister said so.',
    'Source of the money is the budget.',
    'เนื้อข่าวบอกที่มา : กระทรวง',
    `ที่มา : ${'ก'.repeat(392)}`,
  ])('%s is none', (line) => {
    expect(laid('หัวข่าว', line)).toMatchObject({ body: `หัวข่าว\n${line}`, source: null, url: null });
  });

  test('is the last of several, not far above the end', () => {
    const first = 'ที่มา : https://example.org/1';
    expect(laid('หัวข่าว', first, 'https://example.org/2', '').source).toBe('https://example.org/2');
    const after = Array.from({ length: 11 }, (_, at) => `ข้อ ${at}`);
    expect(laid('หัวข่าว', first, ...after)).toMatchObject({ source: first, body: 'หัวข่าว' });
    expect(laid('หัวข่าว', first, ...after, 'จบ')).toMatchObject({ source: null });
  });

  test('alone is no headline', () => {
    expect(laid('', 'ที่มา : https://example.org/1')).toMatchObject({
      title: null,
      headline: null,
      body: '',
      source: 'ที่มา : https://example.org/1',
    });
  });

  test.each([
    ['https://www.thaigov.go.th/news/1', 'รัฐบาลไทย'],
    ['http://thaigov.go.th/news/1', 'รัฐบาลไทย'],
    ['https://example.org/thaigov.go.th/', null],
    ['https://www.thaigov.go.th.example.org/', null],
    ['https://x.org/?https://www.thaigov.go.th/', null],
  ])('%s is published by %s', (url, publisher) => {
    expect(laid('หัวข่าว', 'เนื้อข่าว', url).publisher).toBe(publisher);
  });
});

describe('the office and date that sign a text', () => {
  const office = 'กองเผยแพร่และประชาสัมพันธ์';
  test.each([
    ['below a rule', ['เนื้อข่าว', '+++++', office, '9 ธันวาคม 2568'], `${office}\n9 ธันวาคม 2568`],
    ['after blank lines', ['เนื้อข่าว', ' ------ ', '', office, ''], office],
    [
      'beside the rule',
      ['เนื้อข่าว', `***** ${office} `, '9 ธันวาคม 2568'],
      `${office} \n9 ธันวาคม 2568`,
    ],
    ['beside a long rule', ['เนื้อข่าว', `${'- '.repeat(2)}-----${'='.repeat(300)} ${office}`], null],
    ['after a long rule', ['เนื้อข่าว', `${'='.repeat(300)} ${office}`], office],
    ['below the last of two rules', ['=====', 'ก', '_____', office], office],
    ['four lines long', ['เนื้อข่าว', '-----', 'ก', 'ข', 'ค', office], `ก\nข\nค\n${office}`],
    ['five lines long, which is the text', ['เนื้อข่าว', '-----', 'ก', 'ข', 'ค', 'ง', office], null],
    ['below four strokes, which are no rule', ['เนื้อข่าว', '----', office], null],
    ['below a rule in a sentence', ['เนื้อข่าว ------', office], null],
    ['nowhere', ['เนื้อข่าว', office], null],
    ['nowhere below a rule in two parts', ['เนื้อข่าว', '----- -----'], null],
    ['nowhere below the rule', ['เนื้อข่าว', '-----'], null],
  ])('stand %s', (_, lines, signature) => {
    const source = 'ที่มา : https://example.org/1';
    expect(laid('หัวข่าว', ...lines, '', source).signature).toBe(signature);
  });

  test('are none of what stands above or below the body', () => {
    expect(laid('รัฐบาลไทย-หัวข่าว', '-----', 'หัวข่าว', 'จบ').signature).toBeNull();
    expect(laid('หัวข่าว', 'จบ', '-----', 'ที่มา : https://example.org/1', 'ก').signature).toBeNull();
  });
});

describe('the end of the body', () => {
  test.each([
    'พิมพ์',
    'Print',
    'แชร์',
    'SHARE',
    '印刷',
    '---',
    'Your browser does not support the audio element.',
  ])('is before a last line %s', (line) =>
    expect(laid('หัวข่าว', 'เนื้อข่าว ', '', ` ${line}\u200b`).body).toBe('หัวข่าว\nเนื้อข่าว'),
  );

  test.each(['พิมพ์แล้ว', 'To print', '--', 'a---'])('is after a last line %s', (line) => {
    expect(laid('หัวข่าว', line).body).toBe(`หัวข่าว\n${line}`);
  });
});

test('the language of a release is that of its body', () => {
  const english = Array.from(
    { length: 5 },
    () => 'The minister met the ambassador of the country.',
  );
  expect(laid(...english, 'ที่มา : กระทรวงสมมุติ').language).toBe('en');
});
