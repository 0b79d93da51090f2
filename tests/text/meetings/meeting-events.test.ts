import { describe, expect, test } from 'vitest';
import { toldMeetings } from '../../fixtures/told-meetings';

describe('what is told of a meeting ends where someone speaks', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} หารือกับ{ข} และกล่าวว่า ยินดีที่{ง} มา ณ หอดอกจาน', ['8 กอ←ขอ +']],
    ['{8} {ก} หารือกับ{ข} ทราบ ว่า {ง} มา ณ หอดอกจาน', ['8 กอ←ขอ +']],
    ['{8} {ก} หารือกับ{ข} {ฆ} สรุปสาระสำคัญ ดังนี้', ['8 กอ←ขอ +']],
    ['{8} {ก} หารือกับ{ข} {ฆ} เปิดเผยว่า {ง} มา', ['8 กอ←ขอ +']],
    ['{8} {ก} หารือกับชาวสวน และกล่าวว่า {ข} ยินดี', ['8 กอ← +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('the day on which someone reports is not that of the meeting', () => {
  test.each<[string, string[]]>([
    ['{ฆ} เปิดเผย{5}ว่า วันนี้ (8 ธันวาคม 2568) {ก} หารือกับ{ข}', ['8 กอ←ขอ +']],
    ['{ฆ} เปิดเผยเมื่อ{5} ว่า {ก} หารือกับ{ข}', [' กอ←ขอ +']],
    ['{ฆ} เปิดเผยวันนี้ (5 ธันวาคม 2568) ว่า {ก} หารือกับ{ข}', [' กอ←ขอ +']],
    ['{จ} กล่าวในวันนี้ว่า {ก} หารือกับ{ข}', [' กอ←ขอ +']],
    ['{8} {ก} เปิดเผยวันที่ 3 ธันวาคม 2568 ว่า {จ} มีกำหนดเข้าพบ{ข} วันที่ 15 ธันวาคม 2568', ['15? ขอ←จอ +']],
    ['{8} {ก} กล่าวว่า {จ} เป็นประธานการประชุม', [' จอ← +']],
    ['{8} {ก} กล่าวว่า {5} {จ} เป็นประธานการประชุม', ['5 จอ← +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('who lets someone in is the host', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} ให้{ข} เข้าพบ', ['8 กอ←ขอ +']],
    ['{8} {ก} หลังจากที่{ข} เข้าพบ', ['8 กอ←ขอ +']],
    ['{8} {ก} ให้นางงอ สวย และ{ข} หารือกับ{จ}', ['8 กอ←จอ +งอ ขอ']],
    ['{8} {ก} ได้ให้บริษัทดอกไม้ เข้าพบหารือ ซึ่งนำโดย{ง} ณ หอดอกจาน โดยมี{จ}', ['8 กอ←งอ +จอ @หอดอกจาน']],
    // Who sends someone in their place, or speaks to the press, lets no one in.
    ['{8} {ข} มอบหมายให้{จ} เข้าเยี่ยมคารวะ{ก}', ['8 กอ←จอ +']],
    ['{8} {ก} ได้ให้สัมภาษณ์ หลังเข้าพบ{ข}', ['8 ขอ←กอ +']],
    // What was asked for is told of the meeting over which someone presided.
    [
      '{8} {ก} เป็นประธานการประชุม จากกรณีที่สมาคมดอกไม้มีหนังสือเพื่อขอเข้าหารือแนวทางดอกไม้ โดยมี{จ}',
      ['8 กอ← +จอ'],
    ],
    // As it is often misspelt.
    ['{8} {ข} เข้าเยี่ยมคาราวะ{ก}', ['8 กอ←ขอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('talks are with someone, near enough', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} หารือกับชาวสวน', ['8 กอ← +']],
    ['{ก} หารือกับชาวสวน', []],
    ['{8} {ก} หารือกับ{ก}', ['8 กอ← +']],
    ['{8} {ก} ต้อนรับคณะชาวสวน', ['8 กอ← +']],
    ['{8} คณะชาวสวนร่วมต้อนรับ', []],
    ['{8} ชาวสวนเข้าพบ', []],
    ['{8} {ก} เข้าพบชาวสวน', ['8 ← +กอ']],
    ['{8} {ก} ร่วมงานดอกไม้', ['8 ← +กอ']],
    ['{8} {ก} ร่วมงานดอกไม้\nโดยมีเจ้าเมืองร่วมต้อนรับ', ['8 ← +กอ']],
    ['{8} {จ} ได้หารือกับปลัดกระทรวงพลังงาน\n{ก} ยินดี', ['8 กอ←จอ +']],
    ['{8} {จ} ได้หารือกับปลัดกระทรวงดอกไม้\n{ก} ยินดี', ['8 จอ← +']],
    [
      '{8} {จ} ได้หารือกับชาวสวนดอกไม้บานสะพรั่งทั้งสวนในฤดูหนาว ผู้คนมากมายมาชมดอกไม้ที่งดงามปลัดกระทรวงพลังงาน\n{ก} ยินดี',
      ['8 จอ← +'],
    ],
    ['{8} กรมสมมุติ ได้หารือกับปลัดกระทรวงพลังงาน\n{ก} ยินดี', []],
    [
      '{8} {ก} หารือกับชาวสวน ดอกไม้บานสะพรั่งทั้งสวนในฤดูหนาว ผู้คนมากมายมาชมดอกไม้ที่งดงาม และถ่ายภาพกันอย่างสนุกสนาน เด็กและผู้ใหญ่ต่างยินดีที่ได้มาเยือนสวนแห่งนี้ ทั้งปลูกดอกไม้ไว้มากกว่าร้อยชนิด ทั้งดอกจาน ดอกบัว ดอกแก้ว และดอกไม้อื่นอีกมากมายนับไม่ถ้วน นอกจากนี้ยังมีต้นไม้ใหญ่ให้ร่มเงา เหมาะแก่การพักผ่อนยามบ่าย ต้นไม้เหล่านี้เติบโตมานานกว่าร้อยปีแล้ว{ข}',
      ['8 กอ← +ขอ'],
    ],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('talks with those who have no name are a meeting where a day is said of them', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} ได้หารือกับผู้แทนสมาคมดอกไม้', ['8 กอ← +']],
    ['{ก} ได้หารือกับผู้แทนสมาคมดอกไม้ ในปี 2568', []],
    ['{ก} ได้หารือกับผู้แทนสมาคมดอกไม้ กล่าวว่า {8} ดีมาก', []],
    ['{8} {ก} เปิดเผยว่า ตนได้หารือกับผู้แทนสมาคมดอกไม้', []],
    ['{8} {ก} เปิดเผยว่า ตนได้หารือกับผู้แทนสมาคมดอกไม้เมื่อ{5}', ['5 กอ← +']],
    ['{8} กรมสมมุติ ได้หารือกับผู้แทนสมาคมดอกไม้', []],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('of two verbs of talking the one next to who is met tells of it', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} ประชุมกับ{ข} และหารือร่วมกับ{ง}', ['8 กอ←ขอ งอ +']],
    ['{8} {ก} หารือกับชาวสวน และพูดคุยกับ{ง}', ['8 กอ←งอ +']],
    ['{8} {ก} หารือกับชาวสวน พร้อมพบปะชาวไร่กับ{ง}', ['8 กอ← +งอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('what is only spoken of is told elsewhere, unless someone tells of it after', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} กล่าวว่า จากการหารือกับ{ข} ดอกไม้สวย', [' กอ←ขอ +']],
    ['{8} {ก} กล่าวว่า จากการเข้าพบ{ข} ดอกไม้สวย', []],
    ['{8} {ก} กล่าวว่า การหารือกับ{ข} ดีมาก', []],
    ['{8} {ก} เป็นประธานการหารือกับ{ข}', ['8 กอ←ขอ +']],
    ['{8} {ก} เป็นประธานในการหารือกับ{ข}', ['8 กอ←ขอ +']],
    ['{8} {ก} เป็นประธานการประชุมและการหารือกับ{ข}', ['8 กอ←ขอ +']],
    ['{8} {ก} มีการหารือกับ{ข}', ['8 กอ←ขอ +']],
    ['{8} {ก} มีการเข้าพบ{ข}', []],
    ['{8} {ก} มีการชมสวนและผลการหารือกับ{ข}', []],
    ['{8} {ก} ชมสวนภายหลังการหารือกับ{ข}', ['8 กอ←ขอ +']],
    ['{8} {ก} ชมสวนหลังหารือกับ{ข}', ['8 กอ←ขอ +']],
    ['{8} {ก} ชมสวนภายหลังเป็นประธานการประชุม', ['8 กอ← +']],
    ['{8} {ก} ชมสวนภายหลังการเป็นประธานการประชุม', []],
    ['{8} {ก} ชมสวนภายหลังการร่วมงานดอกไม้', []],
    ['{8} {ก} ชมสวนหลังร่วมงานดอกไม้', ['8 ← +กอ']],
    ['{8} {ก} ชมสวนที่หารือกับ{ข}', []],
    ['{8} {ก} ชมสวนที่ได้หารือกับ{ข}', []],
    ['{8} {ก} ชมสวนในโอกาสเข้าพบ{ข}', []],
    ['{8} {ก} ชมสวนในโอกาสเดินทางมาเข้าพบ{ข}', []],
    ['{8} {ก} รายงานผลหารือกับ{ข}', []],
    ['{8} {ก} มีกำหนดการเข้าพบ{ข}', ['? ขอ←กอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('who sums up what was said was not there, whoever’s spokesman they are', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} หารือกับ{ข} นายคอ ดัง โฆษกกระทรวงพลังงาน สรุปสาระสำคัญ ณ สวนดอกบัว', ['8 กอ←ขอ +']],
    ['{8} {ก} หารือกับ{ข} นายคอ ดัง โฆษกกระทรวงพลังงาน ร่วมงาน ณ สวนดอกบัว', ['8 กอ←ขอ คอ + @สวนดอกบัว']],
    [
      '{8} {ก} หารือกับ{ข} นายคอ ดัง ปลัดกระทรวงดอกไม้ สรุปสาระสำคัญ ณ สวนดอกบัว',
      ['8 กอ←ขอ คอ + @สวนดอกบัว'],
    ],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('what is told directly after the words of a report', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} เปิดเผยว่าหารือกับ{ข}', [' กอ←ขอ +']],
    ['{8} {ก} เป็นประธานการประชุม และกล่าวว่า ชาวสวนให้การต้อนรับดี', ['8 กอ← +']],
    ['{8} ตามนโยบายของ{ก} ชาวสวนร่วมต้อนรับ', []],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('those who came before were received, and no others are guessed', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} ร่วมงานดอกไม้\n{5} ชาวสวนให้การต้อนรับ', ['8 ← +กอ', '5 ← +กอ']],
    ['{8} ชาวสวนให้การต้อนรับ', []],
    ['{8} {จ} ร่วมงานดอกไม้\n{5} กรมสมมุติ ได้หารือกับปลัดกระทรวงพลังงาน\n{ก} ยินดี', ['8 ← +จอ']],
    ['{8} {จ} ร่วมงานดอกไม้\n{5} กรมสมมุติ ได้หารือกับผู้แทนสมาคมดอกไม้', ['8 ← +จอ']],
    ['{8} {ก} และ{จ} หารือกับชาวสวน', ['8 กอ← +จอ']],
    ['{8} {ก} หลังสวนสวยงาม การหารือกับ{ข}', []],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('an English sentence ends with its stop', () => {
  test.each<[string, string[]]>([
    [
      'On 8 December 2025, Mr. Somchai Jaidee, Prime Minister of Thailand, received Mr. Tanaka Kenji, Ambassador of Japan',
      ['8 Somchai←Tanaka +'],
    ],
    [
      'On 8 December 2025, Mr. Somchai Jaidee, Prime Minister of Thailand, received Mr. Tanaka Kenji, Ambassador of Japan.  Mrs. Mali Rakthai, Minister of Industry, smiled.',
      ['8 Somchai←Tanaka +'],
    ],
    [
      'On 8 December 2025, Mr. Somchai Jaidee, Prime Minister of Thailand, received Mr. Tanaka Kenji, Ambassador of Japan, and Mrs. Mali Rakthai, Minister of Industry.',
      ['8 Somchai←Tanaka Mali +'],
    ],
    ['{8} {ก} หารือกับ{ข} ณ อาคาร A. B โดยมี{ง} ร่วมงาน', ['8 กอ←ขอ +งอ @อาคาร A. B']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('who presides is the host, whoever welcomed them', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} เป็นประธานเปิดงานดอกไม้ โดยมี{ง} ให้การต้อนรับ', ['8 กอ← +งอ']],
    ['{8} {ก} เป็นประธานเปิดงานดอกไม้ โดยมี{ง} ให้การต้อนรับ ชาวสวน และ{จ} เข้าร่วม', ['8 กอ← +งอ จอ']],
    ['{8} {ก} เป็นประธานเปิดงานดอกไม้ และมี{จ} ให้การต้อนรับ {ข}', ['8 กอ←ขอ +จอ']],
    ['{8} {ก} ชมสวน โดยมี{ง} ให้การต้อนรับ', ['8 งอ←กอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('where no one is named who received them, no one is the host', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} เดินทางไปยังสวนดอกไม้ โดยมีชาวสวนให้การต้อนรับ', ['8 ← +กอ']],
    ['{8} {ก} และ{จ} เดินทางไปยังสวนดอกไม้ โดยมี{ง} ให้การต้อนรับ', ['8 งอ←กอ จอ +']],
    ['{8} {ก} พร้อมด้วย {จ} เดินทางไปยังสวนดอกไม้ โดยมี{ง} ให้การต้อนรับ', ['8 งอ←กอ จอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('talks that someone is let in to, and talks of a matter', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} ให้ {ข} พร้อมคณะ เข้าร่วมหารือเกี่ยวกับดอกไม้ โดยมี {จ} ร่วมด้วย', ['8 กอ←ขอ +จอ']],
    ['{ก} เข้าร่วมหารือเกี่ยวกับดอกไม้', []],
    ['{8} {ก} เข้าร่วมหารือเกี่ยวกับดอกไม้', ['8 ← +กอ']],
    ['{8} {ก} ได้หารือแนวทางการปลูกดอกไม้ร่วมกับคณะชาวสวน ได้แก่ {ข} และ{ง}', ['8 กอ←ขอ งอ +']],
    ['{8} {ก} ได้กล่าวต้อนรับ{ข} ณ หอดอกจาน', ['8 กอ←ขอ + @หอดอกจาน']],
    ['{8} {ก} กล่าวต้อนรับชาวสวน', []],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('what a sentence tells that begins with its day and who did it is an event', () => {
  test.each<[string, string[]]>([
    ['วันนี้ (8 ธันวาคม 2568) {ก} ประชุมชี้แจงชาวสวน', ['8 กอ← +']],
    ['{8} {ก} และ{จ} ชมดอกไม้ในพิธีบูชา', ['8 ← +กอ จอ']],
    ['{ฆ} เผยว่า วันนี้ {ก} นำคณะชมดอกไม้', ['9 ← +กอ']],
    ['{8} {ฆ} ร่วมชมดอกไม้', []],
    ['{8} {ฆ} เผย {ก} เตรียมร่วมกิจกรรม', []],
    ['{8} {ก} มอบหมายให้ {จ} มอบเงินแก่ชาวสวน', ['8 ← +จอ']],
    ['ชาวสวนยินดี\n(วันที่ 8 ธันวาคม 2568) {ก} ลงนามถวายพระพร', ['8 ← +กอ']],
    ['{ก} เปิดเผยว่า วันนี้ได้มีหารือร่วมกับ{ข}', ['9 กอ←ขอ +']],
    ['{8} ตามนโยบายของ{ก} ชาวสวนร่วมปลูกดอกไม้', []],
    ['{ก} ประชุมชี้แจงชาวสวน', [' กอ← +']],
    ['{8} {ก} กล่าวว่า ชาวสวนประชุมกัน', []],
    ['{8} {ก} ร่วมมือกับชาวสวน', []],
    ['{8} {ก} ปลูกดอกไม้', []],
    ['{8} {ก} เดินทางเยือนลาว และหารือกับชาวสวน', ['8 ← +กอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('who thanks those who went was not there', () => {
  test.each<[string, string[]]>([
    ['{ก} กล่าวขอบคุณ {จ} ที่ไปชมสวนใน{8} โดยมี{ข} ให้การต้อนรับ', ['8 ขอ←จอ +']],
    ['{8} {ก} ร่วมงานดอกไม้ และกล่าวขอบคุณชาวสวน', ['8 ← +กอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('who received those who came did not call on whom they saw later', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} ชมสวน โดยมี{ง} ให้การต้อนรับ และได้ประชุมร่วมกับ{จ}', ['8 งอ←กอ +จอ']],
    ['{8} {ง} ให้การต้อนรับและหารือกับ{จ}', ['8 งอ←จอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('who also welcomed them did so besides the host', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} ต้อนรับ{ข}\nทั้งนี้ โดยมี{จ} ร่วมให้การต้อนรับ', ['8 กอ←ขอ +จอ']],
    ['{8} {ก} ต้อนรับ{ข}\nทั้งนี้ โดยมี{ข} ร่วมให้การต้อนรับ', ['8 กอ←ขอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('talks are with those of whom a body is led, and of whoever tells of them', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} หารือร่วม คณะกรรมาธิการดอกไม้ นำโดย{ง} ณ หอดอกจาน', ['8 กอ←งอ + @หอดอกจาน']],
    ['{ก} กล่าวว่า วันนี้ (8 ธันวาคม 2568) ได้มีการเรียกประชุมหารือกับผู้ให้บริการดอกไม้', ['8 กอ← +']],
    ['{ก} เปิดเผยว่า เมื่อต้นสัปดาห์นี้ ได้มีการหารือร่วมกับ{ง}', [' กอ←งอ +']],
    // A blank at which no line breaks is one like any other.
    ['{8} {ก} รับมอบดอกไม้จาก\u00a0{ง}', ['8 กอ←งอ +']],
    ['{ก} เปิดเผยว่า เมื่อ{8} ที่ผ่านมา ได้ประชุมหารือโครงการดอกไม้ ร่วมกับ{ง} โดยมี{จ}', ['8 กอ←งอ +จอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

test('who leads those who come to a conference takes part, in the room and not over the line', () => {
  expect(
    toldMeetings(
      '{8} {จ} ทำหน้าที่หัวหน้าคณะผู้แทนไทย ในการประชุมดอกไม้ ผ่านระบบการประชุมทางไกล ณ ห้องประชุม 802',
    ),
  ).toEqual(['8 ← +จอ @ห้องประชุม 802']);
});

describe('talks with whom a long name in quotation marks parts from their verb', () => {
  test.each<[string, string[]]>([
    [
      '{8} {ก} ประชุมหารือความร่วมมือ และพิธีแลกเปลี่ยนกรอบ "Flower Framework on Garden Resource Development for Realizing Roses and Lilies" กับ {ข}',
      ['8 กอ←ขอ +'],
    ],
    [
      '{8} {ก} หารือเรื่อง “สวนดอกไม้บานสะพรั่งทั้งสวนดอกไม้บานสะพรั่งทั้งสวนดอกไม้บานสะพรั่งทั้งสวนดอกไม้บาน” กับ {ข}',
      ['8 กอ←ขอ +'],
    ],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('what someone did in a sitting is an event at which they were', () => {
  test.each<[string, string[]]>([
    ['วันนี้ (8 ธันวาคม 2568) ในการประชุมสภาดอกไม้ ชุดที่ 2 {น} ตอบกระทู้เรื่องดอกไม้', ['8 ← +นอ']],
    ['วันนี้ (8 ธันวาคม 2568) ในสวน {น} ตอบกระทู้เรื่องดอกไม้', []],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('who opens what is shown or built presides there', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} ลงพื้นที่สวนดอกไม้ เปิดโรงงานดอกไม้', ['8 กอ← +']],
    ['{8} {ก} เปิดกิจกรรมปลูกดอกไม้', ['8 กอ← +']],
    ['{8} {ก} ร่วมเปิดกิจกรรมปลูกดอกไม้', ['8 ← +กอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('a year of budgets is no day of an event', () => {
  test('in a line that tells what is planned in it', () =>
    expect(toldMeetings('{ก} เปิดทริปแรกรับปีงบประมาณ 2568 พร้อมหารือชาวสวน')).toEqual([]));
});

describe('who tells of a journey with others goes on it', () => {
  test('where its days stand before the journey', () =>
    expect(
      toldMeetings(
        '{ก} เปิดเผยว่า ในระหว่างวันที่ 20-24 ธันวาคม 2568 มีกำหนดเดินทางไปยังประเทศญี่ปุ่น ณ กรุงโตเกียว พร้อมด้วย{จ}',
      ),
    ).toEqual(['20-24? ← +กอ จอ @กรุงโตเกียว']));
});

describe('a sitting may stand before its day, and who led a body before the place', () => {
  test.each<[string, string[]]>([
    ['ในการประชุมสุดยอดดอกไม้โลกครั้งที่ 44 ที่สวนสมมุติ วันนี้ (8 ธันวาคม 2568) {น} ได้แสดงวิสัยทัศน์', ['8 ← +นอ']],
    [
      'วันที่ 8 ธันวาคม 2568 กระทรวงดอกไม้ เสนอดอกไม้ต่อชาวสวน นำโดย {ก} พร้อมด้วย {จ} ณ หอดอกจาน',
      ['8 ← +กอ จอ @หอดอกจาน'],
    ],
    ['วันที่ 8 ธันวาคม 2568 กระทรวงดอกไม้ ปลูกดอกไม้ นำโดย {ก} เพื่อชาวสวน', []],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('whoever speaks of what others did was not there', () => {
  test.each<[string, string[]]>([
    ['วันนี้ (8 ธันวาคม 2568) {ก} กล่าวถึงกรณีนายกรัฐมนตรี ร่วมต้อนรับนักท่องเที่ยวในสวน ว่า ดีมาก', []],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('to whom someone reports presides', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} ตรวจเยี่ยมพร้อมให้โอวาทแก่ชาวสวน\nโดยมี{จ} กล่าวรายงาน และ{ง} ร่วมพิธี', ['8 กอ← +จอ งอ']],
    ['{8} {ก} ตรวจเยี่ยมสวน โดยมี{จ} เข้าร่วม', ['8 ← +กอ จอ']],
    ['{8} {ก} ลงพื้นที่เปิดงานดอกไม้ โดยมี{จ} ให้การต้อนรับ', ['8 กอ← +จอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});
