import { describe, expect, test } from 'vitest';
import { type Compiled, compile } from '../../../src/compile/compile';
import { releaseId } from '../../../src/model/ids';
import { officesOf } from '../../../src/text/linking/joined-posts';
import { linkIndex } from '../../../src/text/linking/link';
import { readRelease } from '../../../src/text/release/read-release';
import { suggestClaims } from '../../../src/text/suggest/suggest-claims';
import { gistOf } from '../../../src/text/suggest/suggested-gist';
import { tinyDataWith } from '../../fixtures/tiny-data';

type Corpus = NonNullable<Compiled['corpus']>;

const L3 = '{ th: ก, en: a, ja: あ }';

/** The tiny corpus with a few posts, one more meeting and what people do at meetings. */
function corpusWith(...edits: readonly string[]): Corpus {
  const { corpus, problems } = compile(
    tinyDataWith(
      `corpus.yaml | predicates: => predicates:\n  attended: { label: ${L3}, inverse: ${L3}, subject: [person], object: [meeting], draws: [subject-object] }\n  held-at: { label: ${L3}, inverse: ${L3}, subject: [meeting], object: [ministry], draws: [subject-object] }`,
      'entities/all.yaml | name: { th: ก, en: a, ja: あ }\n  label: { th: ก, en: a, ja: あ }\n- id: minister => name: { th: กระทรวงสมมุติ, en: Ministry of Examples, ja: 例示省 }\n  label: { th: ก, en: a, ja: あ }\n- id: minister',
      'entities/all.yaml | - id: minister\n  type: post\n  side: thailand\n  name: { th: ก, en: a, ja: あ } => - id: minister\n  type: post\n  side: thailand\n  name: { th: รัฐมนตรีว่าการกระทรวงสมมุติ, en: Minister of Examples, ja: 例示大臣 }',
      ...edits,
    ),
  );
  if (corpus === null) throw new Error(problems.map(({ what }) => what).join('\n'));
  return corpus;
}

const discussing =
  'corpus.yaml | predicates: => predicates:\n  discussed: { label: { th: ก, en: a, ja: あ }, inverse: { th: ก, en: a, ja: あ }, subject: [person], object: [topic], draws: [subject-object] }';
const mana = `entities/all.yaml | => - id: mana\n  type: person\n  side: thailand\n  name: { th: มานี มานะ, en: Manee Mana, ja: マーニー }\n  label: ${L3}`;
const spokesman = `entities/all.yaml | => - id: spokesman\n  type: post\n  side: thailand\n  name: { th: โฆษกกระทรวงสมมุติ, en: Spokesman, ja: 報道官 }\n  label: ${L3}\n  organization: ministry`;

const told = `หัวข่าว
วันที่ 6 มกราคม 2569 นายสมชาย ใจดี รัฐมนตรีว่าการกระทรวงสมมุติ ให้การต้อนรับ นายทานากะ เคน ทูต โดยมี นางมานี มานะ ปลัดกระทรวงสมมุติ เข้าร่วมหารือ ณ ห้องประชุม 1 กระทรวงสมมุติ

ที่มา : https://example.org/2`;

/** One line for each suggestion: subject, predicate, object, meeting or day, and the words that say it. */
function suggested(text: string, corpus: Corpus, release: string | null = null): string[] {
  const read = readRelease(text, corpus);
  const id = release === null ? null : releaseId(release);
  return suggestClaims(text, read, corpus, id).map(
    ({ subject, predicate, object, at, when, evidence }) =>
      `${subject} ${predicate} ${object} ${at === null ? when?.from : `@${at}`}: ${evidence
        .filter(({ role }) => role === 'says')
        .map(({ quote }) => quote)
        .join(' … ')}`,
  );
}

const meeting = (reported: string): string =>
  `entities/all.yaml | => - id: second\n  type: meeting\n  side: both\n  name: { th: การหารือ, en: talks, ja: 会談 }\n  label: ${L3}\n  when: "2026-01-06"\n  ${reported}`;

const tanakaThere =
  'claims/r1.yaml | => - id: p9\n  said-by: release\n  speech: narrated\n  subject: tanaka\n  predicate: attended\n  object: second\n  gist: { th: ก, en: a, ja: あ }\n  basis: stated\n  evidence: [{ quote: นายทานากะ, role: says }]';

describe('claims that a machine suggests', () => {
  test('stand on the words that say them, each on its own day where the corpus has no meeting', () => {
    expect(suggested(told, corpusWith(mana))).toEqual([
      'somchai received tanaka 2026-01-06: นายสมชาย ใจดี รัฐมนตรีว่าการกระทรวงสมมุติ ให้การต้อนรับ นายทานากะ เคน',
      'somchai holds minister 2026-01-06: นายสมชาย ใจดี รัฐมนตรีว่าการกระทรวงสมมุติ',
    ]);
  });

  test('belong to the meeting that others attended on the same day, with who attended and where', () => {
    const corpus = corpusWith(mana, meeting('reported-in: r1'), tanakaThere);
    expect(suggested(told, corpus)).toEqual([
      'somchai received tanaka @second: นายสมชาย ใจดี รัฐมนตรีว่าการกระทรวงสมมุติ ให้การต้อนรับ นายทานากะ เคน',
      'mana attended second @second: เข้าร่วมหารือ',
      'second held-at ministry @second: ณ ห้องประชุม 1 กระทรวงสมมุติ',
      'somchai holds minister @second: นายสมชาย ใจดี รัฐมนตรีว่าการกระทรวงสมมุติ',
    ]);
  });

  test('belong to no meeting of the same day that nobody of them is known to have attended', () => {
    const lines = suggested(told, corpusWith(mana, meeting('reported-in: r1')));
    expect(lines.join('\n')).not.toContain('@second');
  });

  test('say that whoever presided, led or travelled was there', () => {
    const visit = told.replace(
      'ให้การต้อนรับ นายทานากะ เคน ทูต โดยมี นางมานี มานะ ปลัดกระทรวงสมมุติ เข้าร่วมหารือ',
      'พร้อมด้วย นางมานี มานะ ปลัดกระทรวงสมมุติ เป็นประธานเปิดงาน',
    );
    const corpus = corpusWith(mana, meeting('reported-in: r1'));
    const lines = suggested(visit, corpus, 'r1');
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^somchai(?:,mana)? attended second @second: นายสมชาย ใจดี .*เป็นประธาน$/u,
      ),
    );
  });

  test('take talks with others than those who met for no talk of theirs', () => {
    const topic = `entities/all.yaml | => - id: rice\n  type: topic\n  side: none\n  name: { th: ข้าว, en: Rice, ja: 米 }\n  label: ${L3}`;
    const corpus = corpusWith(mana, discussing, topic);
    const isTalkOf = (words: string): boolean =>
      suggested(told.replace('\n\n', `\n${words}\n\n`), corpus).some((line) =>
        line.includes('discussed rice'),
      );
    expect(isTalkOf('ทั้งสองฝ่ายหารือเรื่องข้าว')).toBe(true);
    expect(isTalkOf('ต่อมาได้หารือกับกรมการข้าวสมมุติ เรื่องข้าว')).toBe(false);
    expect(isTalkOf('ได้หารือกับกระทรวงสมมุติ เรื่องข้าว')).toBe(true);
  });

  test('give a post of two that are told as one, where the corpus has one alone', () => {
    const deputy = `entities/all.yaml | => - id: deputy\n  type: post\n  side: thailand\n  name: { th: รองนายกรัฐมนตรี, en: Deputy Prime Minister, ja: 副首相 }\n  label: ${L3}\n  organization: ministry`;
    const both = told.replace(
      'รัฐมนตรีว่าการกระทรวงสมมุติ ให้',
      'รองนายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงตัวอย่าง ให้',
    );
    expect(suggested(both, corpusWith(deputy)).join('\n')).toContain(
      'somchai holds deputy 2026-01-06: นายสมชาย ใจดี รองนายกรัฐมนตรี',
    );
  });

  test('are of the day of publication where a meeting has none', () => {
    const undated = `วันพุธที่ 7 มกราคม 2569\nหัวข่าว\n${told
      .split('\n')[1]
      ?.replace('วันที่ 6 มกราคม 2569 ', '')}`;
    expect(suggested(undated, corpusWith()).join('\n')).toContain('holds minister 2026-01-07');
  });

  test('quote the day that they rest on', () => {
    const corpus = corpusWith(mana);
    const [received] = suggestClaims(told, readRelease(told, corpus), corpus, null);
    expect(received?.evidence).toContainEqual({ quote: 'วันที่ 6 มกราคม 2569', role: 'context' });
  });

  test('take no talk of cooperation for taking part', () => {
    const corpus = corpusWith(mana, meeting('reported-in: r1'), tanakaThere);
    for (const words of ['ความร่วมมือ', 'ความร่วมใจ', 'งานร่วมมือกัน']) {
      const other = told.replace('เข้าร่วมหารือ', `เห็นพ้องกับ${words}`);
      const said = suggested(other, corpus).filter((line) => line.startsWith('mana attended'));
      expect(said, words).toEqual(['mana attended second @second: โดยมี']);
    }
  });

  test('say that someone was received only where the words do, however late', () => {
    const corpus = corpusWith(mana, meeting('reported-in: r1'), tanakaThere);
    const called = told
      .replace('ให้การต้อนรับ ', 'ให้คณะผู้บริหารบริษัท นำโดย')
      .replace('ทูต โดยมี', 'ประธานบริหาร เข้าพบ โดยมี');
    expect(suggested(called, corpus)[0]).toMatch(
      /^somchai received tanaka .* เคน ประธานบริหาร เข้าพบ$/u,
    );
    const talked = told.replace('ให้การต้อนรับ', 'หารือกับ');
    expect(suggested(talked, corpus)[0]).toBe(
      'somchai,tanaka attended second @second: นายสมชาย ใจดี รัฐมนตรีว่าการกระทรวงสมมุติ หารือกับ นายทานากะ เคน',
    );
  });

  test('name the topics that were talked over at a meeting, but no part of another name', () => {
    const topic = (id: string, th: string) =>
      `entities/all.yaml | => - id: ${id}\n  type: topic\n  side: none\n  name: { th: ${th}, en: ${id}, ja: あ }\n  label: ${L3}`;
    const corpus = corpusWith(
      discussing,
      topic('rice', 'ข้าว'),
      topic('rubber', 'ยางพารา'),
      topic('fish', 'ประมง'),
    );
    const text = told.replace(
      'เข้าร่วมหารือ ณ',
      'เข้าร่วม เพื่อหารือกับ นายใหม่ มาแล้ว อธิบดีกรมประมง ในเรื่องข้าว และยางพารา ณ',
    );
    expect(suggested(text, corpus)).toContain(
      'somchai,tanaka discussed rice,rubber 2026-01-06: เพื่อหารือกับ นายใหม่ มาแล้ว อธิบดีกรมประมง ในเรื่องข้าว และยางพารา',
    );
    const headed = told.replace('หัวข่าว', 'สมชายหารือเรื่องข้าว');
    expect(suggested(headed, corpus).join()).not.toContain('discussed');
    const two = `${told.split('\n\n')[0]}\nวันที่ 7 มกราคม 2569 นายมานะ ดีมาก ให้การต้อนรับ นายใหม่ มาแล้ว เพื่อหารือเรื่องข้าว\n`;
    expect(suggested(two, corpus).join()).not.toContain('discussed');
  });

  test('leave out what the release’s own claims say', () => {
    const corpus = corpusWith(spokesman);
    const text = corpus.releases[0]?.text ?? '';
    expect(suggested(text, corpus)).toContainEqual(expect.stringContaining('received'));
    expect(suggested(text, corpus, 'r1').join()).not.toContain('received');
  });
});

test('a gist lists several names as each language does', () => {
  const { entities } = corpusWith(mana, meeting('reported-in: r1'));
  const some = (...ids: string[]) => entities.filter((one) => ids.includes(one.id));
  expect(gistOf('attended', some('somchai', 'tanaka', 'mana'), some('second'))).toEqual({
    th: 'สมชาย ใจดี, ทานากะ เคน และมานี มานะ เข้าร่วมการหารือ',
    en: 'Somchai Jaidee, Tanaka Ken and Manee Mana attended the talks.',
    ja: 'ソムチャイ、田中健、マーニーは会談に出席した。',
  });
  const [one] = some('somchai');
  const company = { ...one, name: { th: 'Example Co.', en: 'Example Co.', ja: '例示社' } };
  expect(gistOf('discussed', some('tanaka'), [company as NonNullable<typeof one>])).toMatchObject({
    th: 'ทานากะ เคน หารือเรื่อง Example Co.',
    en: 'Tanaka Ken discussed Example Co.',
  });
});

test.each([
  [
    'holds',
    'สมชาย ใจดี ดำรงตำแหน่งรัฐมนตรีว่าการกระทรวงสมมุติ',
    'Somchai Jaidee holds the post of Minister of Examples.',
    'ソムチャイは例示大臣の職にある。',
  ],
  [
    'received',
    'สมชาย ใจดี ให้การต้อนรับ รัฐมนตรีว่าการกระทรวงสมมุติ',
    'Somchai Jaidee received Minister of Examples.',
    'ソムチャイは例示大臣を迎えた。',
  ],
  [
    'attended',
    'สมชาย ใจดี เข้าร่วมรัฐมนตรีว่าการกระทรวงสมมุติ',
    'Somchai Jaidee attended Minister of Examples.',
    'ソムチャイは例示大臣に出席した。',
  ],
  [
    'held-at',
    'สมชาย ใจดี จัดขึ้นที่รัฐมนตรีว่าการกระทรวงสมมุติ',
    'Somchai Jaidee took place at Minister of Examples.',
    'ソムチャイは例示大臣で行われた。',
  ],
  [
    'discussed',
    'สมชาย ใจดี หารือเรื่อง รัฐมนตรีว่าการกระทรวงสมมุติ',
    'Somchai Jaidee discussed Minister of Examples.',
    'ソムチャイは例示大臣について協議した。',
  ],
] as const)('a gist says that someone %s something', (predicate, th, en, ja) => {
  const { entities } = corpusWith();
  const named = (id: string) => entities.filter((one) => one.id === id);
  expect(gistOf(predicate, named('somchai'), named('minister'))).toEqual({ th, en, ja });
});

test('a gist of a drafted meeting reads as a sentence', () => {
  const { entities } = corpusWith();
  const named = (id: string) => entities.filter((one) => one.id === id);
  const talks = named('meeting').map((one) => ({
    ...one,
    name: {
      th: 'การพบหารือ 3 มีนาคม 2569',
      en: 'Meeting of 3 March 2026',
      ja: '2026年3月3日の会談',
    },
  }));
  expect(gistOf('attended', named('somchai'), talks)).toEqual({
    th: 'สมชาย ใจดี เข้าร่วมการพบหารือเมื่อวันที่ 3 มีนาคม 2569',
    en: 'Somchai Jaidee attended the meeting of 3 March 2026.',
    ja: 'ソムチャイは2026年3月3日の会談に出席した。',
  });
  expect(gistOf('held-at', talks, named('ministry'))).toEqual({
    th: 'การพบหารือเมื่อวันที่ 3 มีนาคม 2569 จัดขึ้นที่กระทรวงสมมุติ',
    en: 'The meeting of 3 March 2026 took place at the Ministry of Examples.',
    ja: '2026年3月3日の会談は例示省で行われた。',
  });
});

test('a gist sets Latin letters apart from Thai ones', () => {
  const { entities } = corpusWith();
  const expo = entities
    .filter(({ id }) => id === 'meeting')
    .map((one) => ({ ...one, name: { th: 'Expo ใหญ่', en: 'Expo', ja: 'Expo' } }));
  const somchai = entities.filter(({ id }) => id === 'somchai');
  expect(gistOf('attended', somchai, expo).th).toBe('สมชาย ใจดี เข้าร่วม Expo ใหญ่');
});

describe('posts joined by และ', () => {
  const index = linkIndex(corpusWith(spokesman), null);
  test.each([
    ['รัฐมนตรีว่าการกระทรวงสมมุติและโฆษกกระทรวงสมมุติ', ['minister', 'spokesman']],
    ['โฆษกกระทรวงสมมุติ และรัฐมนตรีว่าการกระทรวงสมมุติ', ['spokesman', 'minister']],
    ['รัฐมนตรีว่าการกระทรวงสมมุติและสหกรณ์', []],
    ['ปลัดกระทรวงสมมุติและโฆษกกระทรวงสมมุติ', []],
  ])('%s', (words, offices) => expect(officesOf(index, words)).toEqual(offices));
});
