import { describe, expect, test } from 'vitest';
import { toldMeetings } from '../../fixtures/told-meetings';

describe('who came with the one who called is a guest, unless many went along', () => {
  test.each<[string, string[]]>([
    ['{8} {ข} พร้อมด้วย{ง} เข้าพบ{ก}', ['8 กอ←ขอ งอ +']],
    ['{8} {ข} พร้อมด้วย{ง} และ{จ} เข้าพบ{ก}', ['8 กอ←ขอ งอ จอ +']],
    ['{8} {ข} พร้อมด้วย{ง} {จ} และ{ม} เข้าพบ{ก}', ['8 กอ←ขอ +งอ จอ มอ']],
    ['{8} {ก} พร้อมด้วยนายจอ เก่ง เอกอัครราชทูต ณ กรุงสมมุติ เข้าพบ{ข}', ['8 ขอ←กอ +จอ']],
    ['{8} {ข} พร้อมด้วย{ง} และมี{จ} รออยู่ เข้าพบ{ก}', ['8 กอ←ขอ +งอ จอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('whom a guest brings along to be known is one too', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} ให้{ข} เข้าพบ และแนะนำผู้แทนคนใหม่ {ง} โดยมี{จ} เข้าร่วม', ['8 กอ←ขอ งอ +จอ']],
    ['{8} {ก} ให้การต้อนรับ{ข} พร้อมแนะนำ{ง} ณ หอดอกจาน', ['8 กอ←ขอ งอ + @หอดอกจาน']],
    ['{8} {ข} เข้าพบ{ก} เพื่อแนะนำตัว โดยมี{จ} เข้าร่วม', ['8 กอ←ขอ +จอ']],
    ['{8} {ข} เข้าพบ{ก} เพื่อแนะนำดอกไม้ โดยมี{จ} เข้าร่วม', ['8 กอ←ขอ +จอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('a call that says only why those came with whom someone talked', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} หารือกับ{ข} {ง} และคณะ เข้าพบเพื่อแนะนำดอกไม้', ['8 กอ←ขอ งอ +']],
    ['{8} {ก} หารือกับ{ข} และเข้าพบ{ง}', ['8 กอ←ขอ +', '8 งอ←กอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('institutions and people who sign together', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} และ{ข} ได้ร่วมกันลงนามในบันทึกความร่วมมือดอกไม้ ณ หอดอกจาน', ['8 ← +กอ ขอ @หอดอกจาน']],
    ['{8} {ก} และ{ข} ชมการร่วมกันลงนามในบันทึกความร่วมมือดอกไม้', ['8 ← +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('whom "ซึ่งมี" brings in last received those who came', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} ชมสวน โดยมี{จ} ไปด้วย ซึ่งมี{ง} และพวกให้การต้อนรับ', ['8 งอ←กอ +จอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('who gave what someone presides over taking is a guest', () => {
  test.each<[string, string[]]>([
    ['{8} {ก} เป็นประธานพิธีรับมอบดอกไม้ 9 ช่อ จาก {ข} และ{ง} โดยมี{จ} เข้าร่วม', ['8 กอ←ขอ งอ +จอ']],
    ['{8} {ก} เป็นประธานพิธีมอบดอกไม้ โดยมี{จ} เข้าร่วม', ['8 กอ← +จอ']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('whom a body brings to someone is the guest', () => {
  test.each<[string, string[]]>([
    [
      '{8} {น} มอบหมายให้{ก} เป็นผู้แทน ในโอกาสที่สมาคมดอกไม้ไทย นำ {ข} และคณะเข้าพบ เพื่อหารือเรื่องดอกไม้',
      ['8 กอ←ขอ +'],
    ],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});

describe('whose call it was, as stands behind it, is the guest of who tells of it', () => {
  test.each<[string, string[]]>([
    ['{ก} เปิดเผยภายหลังการเข้าพบของ {ข} เมื่อ{8} เพื่อชี้แจงเรื่องดอกไม้', ['8 กอ←ขอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});
