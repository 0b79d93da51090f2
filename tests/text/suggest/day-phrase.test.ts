import { describe, expect, test } from 'vitest';
import { dayPhrase, withTime } from '../../../src/text/suggest/day-phrase';
import { marked } from '../../fixtures/marked-text';

/** The words of the date that is marked, in the stretch between bars, or in the whole text where there are none. */
function words(written: string, widen: typeof dayPhrase): string {
  const { text, marks } = marked(written);
  const [date] = marks;
  if (date === undefined) throw new Error('no date is marked');
  const room = text.includes('¦')
    ? { start: text.indexOf('¦') + 1, end: text.lastIndexOf('¦') }
    : { start: 0, end: text.length };
  const { start, end } = widen(text, room, date);
  return text.slice(start, end);
}

describe('a day is quoted with the words that make it one', () => {
  test.each([
    ['วันที่ ⟦3 มีนาคม 2569⟧ นายกอ', 'วันที่ 3 มีนาคม 2569'],
    ['มา เมื่อวันที่ ⟦3 มีนาคม 2569⟧', 'เมื่อวันที่ 3 มีนาคม 2569'],
    ['มา เมื่อ⟦วันพุธที่ 3 มีนาคม 2569⟧', 'เมื่อวันพุธที่ 3 มีนาคม 2569'],
    ['จัดระหว่างวันที่ ⟦3 - 5 มีนาคม 2569⟧', 'ระหว่างวันที่ 3 - 5 มีนาคม 2569'],
    ['มา ภายในวันที่⟦3 มีนาคม 2569⟧', 'ภายในวันที่3 มีนาคม 2569'],
    ['วันนี้ (⟦3 มีนาคม 2569⟧) เวลา', 'วันนี้ (3 มีนาคม 2569)'],
    ['เมื่อวานนี้ (วันที่ ⟦3 มีนาคม 2569⟧) นายกอ', 'เมื่อวานนี้ (วันที่ 3 มีนาคม 2569)'],
    ['ในวันนี้ (⟦วันพุธที่ 3 มีนาคม 2569⟧ เวลา 9.00 น.) มา', 'ในวันนี้ (วันพุธที่ 3 มีนาคม 2569 เวลา 9.00 น.)'],
    ['They met on ⟦3 March 2026⟧.', 'on 3 March 2026'],
    // Nothing of the sort before it, or not on its line, or not in the stretch that tells of it.
    ['นายกอ ⟦3 มีนาคม 2569⟧', '3 มีนาคม 2569'],
    ['(⟦3 มีนาคม 2569⟧)', '3 มีนาคม 2569'],
    ['วันนี้ (⟦3 มีนาคม 2569⟧ มา', '3 มีนาคม 2569'],
    ['วันที่\n⟦3 มีนาคม 2569⟧', '3 มีนาคม 2569'],
    ['เมื่อ¦วันที่ ⟦3 มีนาคม 2569⟧¦', 'วันที่ 3 มีนาคม 2569'],
    ['¦วันนี้ (⟦3 มีนาคม 2569⟧¦)', '3 มีนาคม 2569'],
    ['the salmon ⟦3 March 2026⟧', '3 March 2026'],
  ])('%s', (written, wanted) => expect(words(written, dayPhrase)).toBe(wanted));
});

describe('the time of day goes with the day', () => {
  test.each([
    ['⟦3 มีนาคม 2569⟧ เวลา 09.30 น. ณ บ้าน', '3 มีนาคม 2569 เวลา 09.30 น.'],
    ['⟦3 มีนาคม 2569⟧ เวลา ๙:๓๐-๑๑:๐๐ น. ณ', '3 มีนาคม 2569 เวลา ๙:๓๐-๑๑:๐๐ น.'],
    ['⟦3 มีนาคม 2569⟧ตั้งแต่เวลา 09.30 น ณ', '3 มีนาคม 2569ตั้งแต่เวลา 09.30 น'],
    ['⟦3 มีนาคม 2569⟧ เวลานั้น', '3 มีนาคม 2569'],
    ['⟦3 มีนาคม 2569⟧\nเวลา 09.30 น.', '3 มีนาคม 2569'],
    ['¦⟦3 มีนาคม 2569⟧¦ เวลา 09.30 น.', '3 มีนาคม 2569'],
  ])('%s', (written, wanted) => expect(words(written, withTime)).toBe(wanted));
});
