import { describe, expect, test } from 'vitest';
import { readName } from '../../../src/text/people/person-name';
import { marked } from '../../fixtures/marked-text';

/** ⟦the first name⟧ and ⟨the rest⟩ of the name that begins there; what stands between them belongs to neither. */
function expectName(sentence: string, script: 'thai' | 'latin'): void {
  const { text, marks } = marked(sentence);
  const [first, rest] = marks;
  expect(readName(text, first?.start ?? 0)).toEqual({
    start: first?.start,
    end: rest?.end ?? first?.end,
    first: first?.text,
    rest: rest?.text ?? null,
    script,
  });
}

const long = 'กานดา'.repeat(10);

describe('a Thai name ends', () => {
  test.each([
    ['after the family name', 'นาย⟦สมชาย⟧ ⟨ใจดี⟩ กล่าว'],
    ['where the next word begins without a space', 'นาย⟦สมชาย⟧ ⟨ใจดี⟩กล่าวว่า'],
    ['the same after one name', 'นาย⟦สมชาย⟧ได้ พบ'],
    ['before the deputy of an office', 'นาย⟦สมชาย⟧ ⟨ใจดี⟩รองผู้อำนวยการกองดอกไม้'],
    ['before a mayor', 'นาย⟦สมชาย⟧ ⟨ใจดี⟩นายกเทศมนตรีเมืองดอกไม้'],
    ['where someone hurries', 'นาย⟦สมชาย⟧เร่งขับเคลื่อน เพิ่มดอกไม้'],
    ['before who praises', 'นาย⟦สมชาย⟧ ออกปากชมดอกไม้'],
    ['where what is thought begins', 'นาย⟦สมชาย⟧ ⟨ใจดี⟩เห็นว่า ดอกไม้บาน'],
    ['where what is told begins', 'นาย⟦ซากุระ⟧ ให้ข้อมูลว่า ดอกไม้บาน'],
    ['the same without a space', 'นาย⟦ซากุระ⟧ให้ข้อมูลว่า ดอกไม้บาน'],
    ['before a word for the person alone', 'ตัวนาย⟦สมชาย⟧ ⟨ใจดี⟩เองก็ปลูก'],
    ['after one name that such a word follows', 'นาย⟦สมชาย⟧เองก็เล่าว่า'],
    ['after one name that tells', 'นาย⟦สมชาย⟧ เล่าว่า ดอกไม้บาน'],
    ['the same after a space that holds no family name', 'นาย⟦สมชาย⟧ เปิดเผยว่า'],
    ['before a word that no family is called by', 'นาย⟦สมชาย⟧ พบ ครู'],
    ['before a post', 'นาย⟦สมชาย⟧ ปลัดกระทรวงพลังงาน'],
    ['at the end of the text', 'นาย⟦สมชาย⟧'],
    ['at other signs', 'นาย⟦สมชาย⟧, ใจดี'],
    ['after a family name with a hyphen', 'นาย⟦สมชาย⟧ ⟨ใจดี-มานะ⟩ กล่าว'],
    ['after a family name with a place', 'นาย⟦ก้อง⟧ ⟨ณ อยุธยา⟩ รอง'],
    ['the same with a word before it', 'นาย⟦ก้อง⟧ ⟨ใจดี ณ อยุธยา⟩ มานะ ปลัด'],
    ['the same with two words before it', 'นาย⟦ก้อง⟧ ⟨ใจดี มานะ ณ อยุธยา⟩ กล่าว'],
    ['before a place where something is', 'นาย⟦ก้อง⟧ ⟨ใจดี⟩ ณ สวนอยุธยา'],
    ['after what an initial parts', 'นาย⟦เคน⟧ เจ. ⟨ทานากะ⟩ กล่าว'],
    ['the same with letters of the alphabet', 'นาย⟦เคน⟧ A. B. ⟨ทานากะ⟩ กล่าว'],
    ['the same with an initial further on', 'นาย⟦เคน⟧ ⟨ซูซูกิ เจ. ทานากะ⟩ กล่าว'],
    ['before an initial that nothing follows', 'นาย⟦เคน⟧ ⟨ซูซูกิ⟩ เจ. กล่าว'],
    ['after three words where a post follows', 'นาง⟦ใจ⟧ ⟨รัก สามัคคี⟩ ปลัดกระทรวงพลังงาน'],
    ['the same after a comma', 'นาง⟦ใจ⟧ ⟨รัก สามัคคี⟩, ปลัดกระทรวงพลังงาน'],
    ['after three words where a bracket follows', 'นาง⟦ใจ⟧ ⟨รัก สามัคคี⟩(Mrs. Jai)'],
    ['the same after a blank', 'นาง⟦ใจ⟧ ⟨รัก สามัคคี⟩ \u00a0(Mrs. Jai)'],
    ['before a third word that nothing says is a name', 'นาง⟦ใจ⟧ ⟨รัก⟩ สามัคคี สวน (Mrs. Jai)'],
    ['before a third word with something between it and the bracket', 'นาง⟦ใจ⟧ ⟨รัก⟩ สามัคคีๆ (ก)'],
    ['before a clause that a post ends', 'นาง⟦ใจ⟧ ⟨รัก⟩ หารือ ปลัดกระทรวงพลังงาน'],
    ['before a third word that runs into a post', 'นาง⟦ใจ⟧ ⟨รัก⟩ สามัคคีรัฐมนตรี'],
    ['before a third word that is a long one', `นาง⟦ใจ⟧ ⟨รัก⟩ ${long.slice(0, 21)} ปลัด`],
    ['after a third word that is not quite so', `นาง⟦ใจ⟧ ⟨รัก ${long.slice(0, 20)}⟩ ปลัด`],
    ['before a second word that is longer than names are', `นาง⟦ใจ⟧ ${long.slice(0, 33)} ปลัด`],
    ['after a long second word', `นาง⟦ใจ⟧ ⟨${long.slice(0, 32)}⟩ ปลัด`],
    ['after many words where a post follows', 'นาย⟦คาร์โล⟧ ⟨เบลโล ดอรา ฟิออเร⟩ ประธานสวน'],
    ['after many words where a bracket follows', 'นาย⟦คาร์โล⟧ ⟨เบลโล ดอรา ฟิออเร⟩ (ซ้าย)'],
    ['after many words where the bracket ends', '(นาย⟦คาร์โล⟧ ⟨เบลโล ดอรา ฟิออเร⟩) พบ'],
    ['before more words than names have', 'นาย⟦คาร์โล⟧ ⟨เบลโล⟩ กานดา มานี มาลี สีดา สุดา ประธานสวน'],
    ['before who is with someone', 'นาย⟦คาร์โล⟧ ⟨เบลโล⟩ ภริยา ประธานสวน'],
    ['after a wide gap', `นาย⟦สมชาย⟧${' '.repeat(24)}⟨ใจดี⟩ กล่าว`],
    ['before a wider one', `นาย⟦สมชาย⟧${' '.repeat(25)}ใจดี กล่าว`],
    ['over spaces without width', 'นาย⟦สม\u200bชาย⟧ ⟨ใจ\u200bดี⟩ กล่าว'],
    ['at one before a clause', 'นาย⟦สมชาย⟧ ⟨ใจดี⟩\u200bกล่าวว่า'],
    ['at one before another clause', 'นาย⟦สมชาย⟧ ⟨ใจดี⟩\u200bหารือกับครู'],
    ['at one before a post', 'นาย⟦สมชาย⟧ ⟨ใจดี⟩\u200bปลัดกระทรวงพลังงาน'],
    ['after a long first word', `นาง⟦${long.slice(0, 40)}⟧ ⟨รัก⟩ กล่าว`],
  ])('%s: %s', (_, sentence) => expectName(sentence, 'thai'));

  test.each(['⟦มอบชัย⟧ ⟨ใจดี⟩ กล่าว', '⟦กล่าวชัย⟧ ⟨ใจดี⟩ กล่าว', '⟦ปลัดสุข⟧ ⟨ใจดี⟩ กล่าว'])(
    '%s begins as a short word does and is a name',
    (sentence) => expectName(sentence, 'thai'),
  );

  test.each([
    'มอบ รางวัล',
    'และครู ใจดี',
    'ซึ่งครู ใจดี',
    'บริษัทชัย ใจดี',
    'เปิดเผยชัยชนะ',
    '์สมชาย ใจดี',
    'ะสมชาย',
    long.slice(0, 41),
    'ก',
    '',
  ])('%j is no name', (text) => expect(readName(text, 0)).toBeNull());
});

describe('a Latin name ends', () => {
  test.each([
    ['after the last word with a capital', 'Mr. ⟦Ken⟧ ⟨Tanaka⟩ said'],
    ['after one word', 'Mr. ⟦Tanaka⟧ said'],
    ['at its full stop', 'Mr. ⟦Ken⟧ ⟨Tanaka⟩. He said'],
    ['not at the stop of a short form', 'Mr. ⟦St.⟧ ⟨John⟩ said'],
    ['not at the stops of initials', 'Mr. ⟦T.V.⟧ ⟨Kusuma⟩ said'],
    ['before a post', 'Mr. ⟦Ken⟧ ⟨Tanaka⟩ Director of gardens'],
    ['after five words', 'Ms. ⟦Anna⟧ ⟨Bella Carla Dora Ella⟩ Fara'],
    ['not at small words inside it', 'Ms. ⟦Anna⟧ ⟨van der Bloem⟩ said'],
    ['nor at the word for a son', 'Mr. ⟦Anar⟧ ⟨Gulab oglu Bagirov⟩ said'],
    ['nor at one that it begins with', 'Ms. ⟦van der Bloem⟧ said'],
    ['before small words that no name follows', 'Ms. ⟦Anna⟧ ⟨Bloem⟩ van den said'],
    ['after letters with marks and hyphens', 'Mr. ⟦Jean-Łuc⟧ ⟨O’Fleur⟩ said'],
    ['at the end of the text', 'Mr. ⟦Ken⟧ ⟨Tanaka⟩'],
    ['at Thai words', 'Mr. ⟦Ken⟧ ⟨Tanaka⟩ กล่าว'],
  ])('%s: %s', (_, sentence) => expectName(sentence, 'latin'));

  test.each(['ken tanaka', 'Director Ken', 'van den said', '田中'])('%s is no name', (text) =>
    expect(readName(text, 0)).toBeNull(),
  );
});
