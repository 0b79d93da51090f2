import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../../src/model/ids';
import type { ReadMeeting, ReadRelease } from '../../../src/text/release/read-result';
import {
  attendingWords,
  dayWords,
  discussedAt,
  heldAt,
  partyWords,
  placeWords,
  receivingWords,
  spanOf,
} from '../../../src/text/suggest/claim-words';
import { marked } from '../../fixtures/marked-text';

type Span = { readonly start: number; readonly end: number };

/**
 * A sentence in which people (or places) are marked, each of them by the words marked; the stretch that tells of a meeting
 * stands between bars, where there are bars.
 */
function sentence(written: string) {
  const { text, marks } = marked(written);
  const evidence = text.includes('¦')
    ? { start: text.indexOf('¦') + 1, end: text.lastIndexOf('¦') }
    : { start: 0, end: text.length };
  const names = [...new Set(marks.map(({ start, end }) => text.slice(start, end)))];
  const named = names.map((name) => ({
    name,
    entity: name as EntityId,
    mentions: marks.filter(({ start, end }) => text.slice(start, end) === name),
  }));
  const read = { people: named, organizations: named } as unknown as ReadRelease;
  const words = (span: Span | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  return { text, marks, names, evidence, read, words };
}

describe('the words between the people of a meeting', () => {
  test.each([
    ['⟦กอ⟧ ต้อนรับ ⟦ขอ⟧ ที่บ้าน', 'กอ ต้อนรับ ขอ'],
    ['เมื่อวาน ⟦ขอ⟧ พบ ⟦กอ⟧ กับ ⟦คอ⟧', 'ขอ พบ กอ กับ คอ'],
    ['⟦กอ⟧ กล่าวว่า ⟦ขอ⟧ มา ต่อมา ⟦กอ⟧ ไป', 'กอ กล่าวว่า ขอ'],
    ['⟦กอ⟧ กล่าว', null],
    ['⟦กอ⟧ กล่าว ⟦กอ⟧ ไป', null],
    ['⟦กอ⟧ ต้อนรับ\n⟦ขอ⟧', null],
    ['\n⟦กอ⟧ ต้อนรับ ⟦ขอ⟧\n', 'กอ ต้อนรับ ขอ'],
    ['ทูต (⟦กอ⟧) พบรัฐมนตรี (⟦ขอ⟧) ที่บ้าน', '(กอ) พบรัฐมนตรี (ขอ)'],
    ['ทูต (⟦กอ⟧ กับ ⟦ขอ⟧) มา', 'กอ กับ ขอ'],
    ['⟦กอ⟧ ¦⟦กอ⟧ พบ ⟦ขอ⟧¦ ⟦คอ⟧', 'กอ พบ ขอ'],
    ['⟦กอ⟧ ¦พบ ⟦ขอ⟧¦', null],
    ['¦⟦กอ⟧ พบ¦ ⟦ขอ⟧', null],
  ])('%s', (written, wanted) => {
    const { text, read, evidence, names, words } = sentence(written);
    expect(words(spanOf(text, read, evidence, [...names, 'ใคร']))).toBe(wanted);
  });
});

describe('the words that say that someone was received', () => {
  test.each([
    ['⟦กอ ให้การต้อนรับ ขอ⟧ ทูต', 'กอ ให้การต้อนรับ ขอ'],
    ['⟦กอ ให้ ขอ⟧ ทูต เข้าพบ ที่บ้าน', 'กอ ให้ ขอ ทูต เข้าพบ'],
    ['⟦กอ นำ ขอ⟧ เข้าเยี่ยม เข้าพบ', 'กอ นำ ขอ เข้าเยี่ยม'],
    ['⟦กอ และ ขอ⟧ เยี่ยมคารวะ', 'กอ และ ขอ เยี่ยมคารวะ'],
    // A verb is quoted with what completes it, and never to the middle of a word.
    ['⟦กอ ให้ ขอ⟧ ทูต เข้าเยี่ยมคารวะ เพื่อคุย', 'กอ ให้ ขอ ทูต เข้าเยี่ยมคารวะ'],
    ['⟦กอ ให้ ขอ⟧ ทูต เข้าพบหารือเรื่องน้ำ', 'กอ ให้ ขอ ทูต เข้าพบหารือ'],
    ['⟦กอ ให้ ขอ⟧ ทูต เข้าพบปะพูดคุยที่บ้าน', 'กอ ให้ ขอ ทูต เข้าพบปะพูดคุย'],
    ['¦⟦กอ ให้ ขอ⟧ ทูต เข้าเยี่ยม¦คารวะ', 'กอ ให้ ขอ ทูต เข้าเยี่ยม'],
    ['⟦กอ ต้อนรับ ขอ⟧ (H.E. Mr. Kho) ทูต', 'กอ ต้อนรับ ขอ (H.E. Mr. Kho)'],
    ['⟦A and B⟧ called on C', 'A and B called on'],
    ['⟦A and B⟧ were welcomed there', 'A and B were welcomed'],
    ['⟦A received B⟧ and welcomed C', 'A received B'],
    ['⟦A and B⟧ perceived or receivedX', null],
    ['⟦กอ หารือกับ ขอ⟧ ที่บ้าน', null],
    ['เข้าพบ ⟦กอ หารือกับ ขอ⟧', null],
    ['⟦กอ ให้ ขอ⟧ ทูต\nเข้าพบ', null],
    ['¦⟦กอ ให้ ขอ⟧ ทูต¦ เข้าพบ', null],
    ['¦⟦กอ ให้ ขอ⟧ ทูต เข้า¦พบ', null],
    [`⟦กอ ให้ ขอ⟧${' '.repeat(154)}เข้าพบ`, `กอ ให้ ขอ${' '.repeat(154)}เข้าพบ`],
    [`⟦กอ ให้ ขอ⟧${' '.repeat(155)}เข้าพบ`, null],
  ])('%s', (written, wanted) => {
    const { text, evidence, marks, words } = sentence(written);
    expect(words(receivingWords(text, evidence, marks[0] ?? null))).toBe(wanted);
  });

  test('are none where no words name both', () => {
    expect(receivingWords('ต้อนรับ', { start: 0, end: 7 }, null)).toBeNull();
  });
});

describe('the words that say that people took part', () => {
  test.each([
    ['โดยมี ⟦กอ⟧ เข้าร่วมหารือ ที่บ้าน', 'เข้าร่วมหารือ'],
    ['⟦กอ⟧ และ ⟦ขอ⟧ ร่วมงาน', 'ร่วมงาน'],
    ['⟦ขอ⟧ ร่วมงาน ⟦กอ⟧ เข้าร่วมด้วย', 'เข้าร่วมด้วย'],
    // A word that goes on and on is quoted by its verb alone.
    [`⟦กอ⟧ เข้าร่วม${'ก'.repeat(52)} ที่`, `เข้าร่วม${'ก'.repeat(52)}`],
    [`⟦กอ⟧ เข้าร่วม${'ก'.repeat(53)} ที่`, 'เข้าร่วม'],
    ['⟦กอ⟧ มี (ร่วม) ด้วย', 'ร่วม'],
    [`⟦กอ⟧ เข้าร่วมประชุมหารือ${'ก'.repeat(53)} ที่`, 'เข้าร่วมประชุมหารือ'],
    [`⟦กอ⟧ เข้าร่วมการประชุม${'ก'.repeat(53)} ที่`, 'เข้าร่วมการประชุม'],
    // A word that goes on beyond the reach is no shorter for it.
    [`โดยมี ⟦กอ⟧${' '.repeat(290)}เข้าร่วมงาน`, 'เข้าร่วมงาน'],
    // Numbers took part, nobody by name.
    ['โดยมี ⟦กอ⟧ กล่าว มีผู้เข้าร่วมงานจำนวนกว่า 700 คน', 'โดยมี'],
    ['⟦กอ⟧ ทูต ได้เข้าร่วมงาน', 'ได้เข้าร่วมงาน'],
    // Cooperation is no taking part; what goes before the names may say it.
    ['⟦กอ⟧ กล่าวถึงความร่วมใจ', null],
    ['⟦กอ⟧ กล่าวถึงการร่วมมือ', null],
    ['นายก พร้อมด้วย ⟦กอ⟧ ทูต', 'พร้อมด้วย'],
    ['นายก พร้อมด้วย⟦กอ⟧', 'พร้อมด้วย'],
    ['นายก พร้อมกับคณะ ⟦กอ⟧', null],
    ['นายก พร้อมกับคณะ⟦กอ⟧', 'พร้อมกับคณะ'],
    ['นายก ร่วมกับ ⟦กอ⟧ และ ⟦ขอ⟧', 'ร่วมกับ'],
    ['นายก โดยมี คณะ⟦กอ⟧', 'โดยมี คณะ'],
    ['นายก โดยมี ⟦กอ⟧\nเข้าร่วม', 'โดยมี'],
    ['นายก โดยมีเพื่อน ⟦กอ⟧', null],
    ['พร้อมด้วย¦⟦กอ⟧ มา¦', null],
    ['¦โดยมี ⟦กอ⟧ มา¦เข้าร่วม', 'โดยมี'],
    ['⟦กอ⟧ มา ¦เข้าร่วม¦', null],
    [`โดยมี ⟦กอ⟧${' '.repeat(292)}เข้าร่วม`, 'เข้าร่วม'],
    [`โดยมี ⟦กอ⟧${' '.repeat(300)}เข้าร่วม`, 'โดยมี'],
  ])('%s', (written, wanted) => {
    const { text, read, evidence, names, words } = sentence(written);
    expect(words(attendingWords(text, read, evidence, names))).toBe(wanted);
  });
});

describe('the words that say that something was discussed', () => {
  test.each([
    ['ทั้งสองหารือเรื่อง ⟦กรอบ⟧ ต่อ', 'หารือเรื่อง กรอบ'],
    ['หารือแล้ว หารือ ⟦กรอบ⟧', 'หารือ กรอบ'],
    ['ทั้งสองได้ร่วมหารือ ⟦กรอบ⟧', 'ได้ร่วมหารือ กรอบ'],
    ['เข้าพบเพื่อหารือ ⟦กรอบ⟧', 'เข้าพบเพื่อหารือ กรอบ'],
    ['They discussed the ⟦Frame⟧ today', 'discussed the Frame'],
    ['An undiscussed ⟦Frame⟧', null],
    // What was not talked over, or not yet.
    ['ทั้งสองไม่ได้หารือ ⟦กรอบ⟧', null],
    ['ทั้งสองจะหารือ ⟦กรอบ⟧', null],
    ['จะหารือ ⟦กรอบ⟧ และหารือ ⟦แผน⟧', 'หารือ แผน'],
    ['⟦กรอบ⟧ หารือ', null],
    ['หารือ\n⟦กรอบ⟧', null],
    ['หารือ ⟦กร\nอบ⟧', null],
    ['ลงนาม ⟦กรอบ⟧ และหารือ ⟦แผน⟧', 'หารือ แผน'],
    ['หารือ ⟦กรอบ⟧ และหารือ ⟦แผน⟧', 'หารือ กรอบ'],
    [`หารือ${'ก'.repeat(115)}⟦กรอบ⟧`, `หารือ${'ก'.repeat(115)}กรอบ`],
    [`หารือ${'ก'.repeat(116)}⟦กรอบ⟧`, null],
  ])('%s', (written, wanted) => {
    const { text, marks, words } = sentence(written);
    expect(words(discussedAt(text, marks))).toBe(wanted);
  });
});

describe('the words that say where a meeting was held', () => {
  const held = (written: string, place: string | null) => {
    const { text, read, evidence, words } = sentence(written);
    const found = heldAt(text, read, { place, evidence } as ReadMeeting);
    return found && [found.entity, words(found.span)];
  };
  test.each([
    ['พบกัน ณ ห้อง 1 ⟦กรม⟧', 'ห้อง 1 กรม', ['กรม', 'ณ ห้อง 1 กรม']],
    ['พบกัน ณ   ⟦กรม⟧ นี้', 'กรม', ['กรม', 'ณ   กรม']],
    ['พบกัน ณ    ⟦กรม⟧', 'กรม', ['กรม', 'กรม']],
    ['พบกันที่ ⟦กรม⟧', 'กรม', ['กรม', 'ที่ กรม']],
    ['พบกันที่⟦กรม⟧', 'กรม', ['กรม', 'ที่กรม']],
    ['⟦กรม⟧', 'กรม', ['กรม', 'กรม']],
    // Not where the words stand in another name.
    ['ปลัด⟦กรม⟧ พบ ณ ⟦กรม⟧', 'กรม', ['กรม', 'ณ กรม']],
    ['⟦กรม⟧ นัดพบ ณ ⟦กรม⟧', 'กรม', ['กรม', 'ณ กรม']],
    ['ปลัด⟦กรม⟧ พบกัน', 'กรม', null],
    ['เจ้าหน้าที่⟦กรม⟧ พบกัน', 'กรม', null],
    ['⟦กรม⟧ พบกัน ณ บ้าน', 'บ้าน', null],
    ['พบกัน ณ ⟦กรม⟧', null, null],
    ['พบกัน ณ ⟦กรม⟧', 'วัง', null],
    ['พบกัน ณ ⟦กรม⟧ ใน⟦กระทรวง⟧', 'กรม ในกระทรวง', null],
    ['พบกัน ณ ⟦กรม⟧ใหญ่', 'กร', null],
    ['พบกัน ณ ห้อง ⟦กรม⟧', 'ห้อง ก', null],
    ['ณ ⟦กรม⟧ ¦มา ณ ⟦กรม⟧¦', 'กรม', ['กรม', 'ณ กรม']],
    ['¦มา¦ ณ ⟦กรม⟧', 'กรม', null],
  ])('%s: %s', (written, place, wanted) => expect(held(written, place)).toEqual(wanted));

  test('are none where the institution is none of the corpus', () => {
    const { text, evidence, read } = sentence('ณ ⟦กรม⟧');
    const unknown = read.organizations.map((one) => ({ ...one, entity: null }));
    const meeting = { place: 'กรม', evidence } as ReadMeeting;
    expect(heldAt(text, { ...read, organizations: unknown }, meeting)).toBeNull();
  });
});

test.each([
  ['พบกัน ณ ห้อง 1 บ้านสวน', 'ห้อง 1 บ้านสวน', 'ณ ห้อง 1 บ้านสวน'],
  ['พบกันที่บ้านสวน', 'บ้านสวน', 'ที่บ้านสวน'],
  ['พบกัน ¦แล้ว¦ ณ บ้านสวน', 'บ้านสวน', null],
  ['พบกัน', null, null],
])('the words that give the place of a meeting: %s', (written, place, wanted) => {
  const { text, evidence, words } = sentence(written);
  expect(words(placeWords(text, { place, evidence } as ReadMeeting))).toBe(wanted);
});

test.each([
  ['ต้อนรับ ⟦กอ⟧ พร้อมคณะ ที่บ้าน', 'พร้อมคณะ'],
  ['ต้อนรับ ⟦กอ⟧ และ ⟦ขอ⟧ หัวหน้าสวน และคณะ', 'และคณะ'],
  ['ต้อนรับ ⟦กอ⟧ หัวหน้าสวนพร้อมด้วยคณะฯ', 'พร้อมด้วยคณะฯ'],
  ['ต้อนรับ ⟦กอ⟧ และคณะกรรมการ', null],
  ['ต้อนรับ ⟦กอ⟧ ทูต พร้อมคณะ', null],
  ['¦ต้อนรับ ⟦กอ⟧¦ พร้อมคณะ', null],
  ['ต้อนรับ ⟦กอ⟧\nพร้อมคณะ', null],
  ['พร้อมคณะ', null],
])('the words that tell of who came with the guests: %s', (written, wanted) => {
  const { text, read, evidence, names, words } = sentence(written);
  const people = read.people.map((one) => ({ ...one, ...one.mentions[0], post: 'หัวหน้าสวน' }));
  expect(words(partyWords(text, { ...read, people } as ReadRelease, evidence, names))).toBe(wanted);
});

describe('the words that give the day of a meeting', () => {
  const day = (start: number, from: string, to = from) => ({ start, end: start + 2, from, to });
  const dates = [
    day(0, '2026-01-05'),
    day(12, '2026-01-06', '2026-01-07'),
    day(14, '2026-01-06'),
    day(16, '2026-01-05'),
    day(18, '2026-01-05'),
  ];
  const read = { dates } as unknown as ReadRelease;
  test.each([
    ['2026-01-05', '2026-01-05', 16],
    ['2026-01-06', '2026-01-06', 14],
    ['2026-01-06', '2026-01-07', 12],
    ['2026-01-07', '2026-01-07', null],
    ['2026-01-05', '2026-01-06', null],
  ])('from %s to %s', (from, to, start) => {
    const meeting = { from, to, evidence: { start: 10, end: 20 } } as ReadMeeting;
    expect(dayWords(read, meeting)?.start ?? null).toBe(start);
  });
});
