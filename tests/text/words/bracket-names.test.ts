import { describe, expect, test } from 'vitest';
import { otherNamesAfter } from '../../../src/text/words/bracket-names';
import { bracketedEnd } from '../../../src/text/words/bracketed-name';

/** The other names after the bar, each with `~` before it where it is short, and what follows them. */
function otherNames(sentence: string): string {
  const end = sentence.indexOf('|');
  const text = sentence.replace('|', '');
  const { names, after } = otherNamesAfter(text, end);
  for (const one of names) expect(text.slice(one.start, one.end)).toBe(one.text);
  const shown = names.map(
    ({ text: words, kind }) => `${{ name: '', abbreviation: '~' }[kind]}${words}`,
  );
  return `${shown.join(' + ')} |${text.slice(after)}`;
}

describe('other names in the bracket after a name', () => {
  test.each([
    ['กรมการข้าว| กล่าว', ' | กล่าว'],
    ['กรมการข้าว| (กขก.) กล่าว', '~กขก. | กล่าว'],
    ['กรมการข้าว|(กข.) กล่าว', '~กข. | กล่าว'],
    ['พบ กรมการข้าว| (FTA) กล่าว', '~FTA | กล่าว'],
    ['เขตการค้า| (Free Trade Area: FTA) กล่าว', 'Free Trade Area + ~FTA | กล่าว'],
    ['สภาดอกไม้| (Flower Trade Council, FTQ) กล่าว', 'Flower Trade Council + ~FTQ | กล่าว'],
    ['สภาดอกไม้| (Flower Trade Council,FTQ) กล่าว', 'Flower Trade Council + ~FTQ | กล่าว'],
    ['สภาดอกไม้| (Garden, TRADE Council) กล่าว', 'Garden, TRADE Council | กล่าว'],
    ['สภาดอกไม้| (Asia Flowers – APFC) กล่าว', 'Asia Flowers + ~APFC | กล่าว'],
    ['สภาดอกไม้| (Asia Flowers –APFC) กล่าว', 'Asia Flowers + ~APFC | กล่าว'],
    ['สภาดอกไม้| (Asia – PACIFIC Flowers) กล่าว', 'Asia – PACIFIC Flowers | กล่าว'],
    ['สภาดอกไม้| (Flower Garden / สวนดอกไม้; FG) กล่าว', 'Flower Garden + ~สวนดอกไม้ + ~FG | กล่าว'],
    ['ธนาคารกลาง| (เฟด) กล่าว', '~เฟด | กล่าว'],
    ['ธนาคารกลาง| (สำนักงาน กพร.) กล่าว', '~กพร. | กล่าว'],
    ['ธนาคารกลาง| (Bank: สำนักงาน กพร.) กล่าว', '~Bank + ~กพร. | กล่าว'],
    ['ธนาคารกลาง| (Œuvre Fleur) กล่าว', ' | กล่าว'],
    ['ธนาคารกลาง| (Fête des Fleurs & Co) กล่าว', 'Fête des Fleurs & Co | กล่าว'],
    // What else a bracket may say is no name.
    ['กรมการข้าว| (มหาชน) กล่าว', ' | กล่าว'],
    ['กรมการข้าว| (ประธานสภา) กล่าว', ' | กล่าว'],
    ['กรมการข้าว| (๒๕๖๘) กล่าว', ' | กล่าว'],
    ['กรมการข้าว| (ดอกไม้ Flower Garden) กล่าว', ' | กล่าว'],
    ['กรมการข้าว| (Flower “Garden”) กล่าว', ' | กล่าว'],
    ['กรมการข้าว| (เฟด สวน) กล่าว', ' | กล่าว'],
    ['กรมการข้าว| (ab เฟด) กล่าว', ' | กล่าว'],
    ['กรมการข้าว| (ดอกไม้ในสวนหลังบ้าน) กล่าว', ' | กล่าว'],
    ['กรมการข้าว| เดิม (FTA) กล่าว', ' | เดิม (FTA) กล่าว'],
    // The same without a bracket.
    ['เขตการค้าเสรี| หรือ FTA ด้วย', '~FTA | ด้วย'],
    ['พบเขตการค้าเสรี| หรือที่เรียกว่า “FTA” ด้วย', '~FTA |” ด้วย'],
    ['กรมการข้าว|หรือ กขก. ด้วย', '~กขก. | ด้วย'],
    ['กรมการข้าว| หรือ Flower ด้วย', '~Flower | ด้วย'],
    ['กรมการข้าว| หรือสวน ด้วย', ' | หรือสวน ด้วย'],
  ])('%s → %s', (sentence, shown) => expect(otherNames(sentence)).toBe(shown));
});

test.each([
  ['|ข้อริเริ่มเพื่อการลงทุน| (Investing for the Future Initiative)'],
  ['ตาม|ข้อริเริ่มซึ่งร่วมกันใช้เพื่อสวน| (Garden Future Initiative: GFI)'],
  ['|ระบุดอกไม้เพื่อสวน| (GFI)'],
])('a bracket in Latin letters says that all words before it are the name: %s', (sentence) => {
  const [before = '', name = '', after = ''] = sentence.split('|');
  expect(bracketedEnd(`${before}${name}${after}`, before.length)).toBe(before.length + name.length);
});

test.each([
  'ข้อริเริ่มกล่าวถึงดอกไม้ (Garden Future Initiative)',
  'ข้อริเริ่มเพื่อสวนกล่าวถึงดอกไม้ (Garden Future Initiative)',
  'ข้อริเริ่มเพื่อดอกไม้ ในสวน (Garden Future Initiative)',
  'ข้อริเริ่มเพื่อดอกไม้ (สวน)',
  'ab (Garden Future Initiative)',
])('%s: the words before the bracket are more than a name, or it says nothing of them', (text) =>
  expect(bracketedEnd(text, 0)).toBeNull(),
);
