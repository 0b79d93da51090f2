import { expect, test } from 'vitest';
import { institutionKey } from '../../../src/text/institutions/institution-key';

test.each([
  [
    'with blanks and without',
    'กรมดอกไม้เมืองหนาว',
    'กรมดอกไม้ \u00a0 เมืองหนาว',
    'กรมดอกไม้\u200bเมืองหนาว',
  ],
  ['a government of a country', 'รัฐบาลญี่ปุ่น', 'รัฐบาลประเทศญี่ปุ่น', 'รัฐบาลแห่งประเทศญี่ปุ่น'],
  ['Latin letters after a head', 'QZN', 'สถาบัน QZN', 'สำนักข่าว QZN', 'คณะกรรมการQZN', 'กองทัพ QZN'],
  ['small ones too', 'qzn', 'สำนักงาน qzn', 'บริษัท qzn'],
  ['a company in Latin letters', 'QZNMotor', 'บริษัท QZN Motor', 'บมจ. QZN Motor', 'บจก.QZN Motor'],
  ['a company by its short head', 'บริษัทดอกไม้', 'บมจ. ดอกไม้', 'บจก. ดอกไม้', 'บจ.ดอกไม้'],
  [
    'a ministry abroad by the full name of its country',
    'กระทรวงดอกไม้อิตาลี',
    'กระทรวงดอกไม้ของสาธารณรัฐอิตาลี',
    'กระทรวงดอกไม้แห่งสาธารณรัฐอิตาลี',
    'กระทรวงดอกไม้สาธารณรัฐอิตาลี',
    'กระทรวงดอกไม้ ประเทศอิตาลี',
    'กระทรวงดอกไม้แห่งอิตาลี',
    'กระทรวงดอกไม้เครือรัฐอิตาลี',
    'กระทรวงดอกไม้แห่งรัฐอิตาลี',
    'กระทรวงดอกไม้ของอิตาลี',
  ],
  [
    'a government by the full name of its country',
    'รัฐบาลลาว',
    'รัฐบาลแห่งสาธารณรัฐประชาธิปไตยประชาชนลาว',
  ],
  ['the United States', 'สภาดอกไม้สหรัฐอเมริกา', 'สภาดอกไม้สหรัฐฯ', 'สภาดอกไม้สหรัฐ'],
])('%s: one institution', (_, key, ...names) => {
  for (const name of [key, ...names]) expect(institutionKey(name)).toBe(key);
});

test.each([
  ['of one’s own country and without it', 'กระทรวงดอกไม้แห่งราชอาณาจักรไทย', 'กระทรวงดอกไม้ไทย'],
  ['a government of one’s own kingdom', 'รัฐบาลแห่งราชอาณาจักรไทย', 'รัฐบาลไทย'],
  ['of two countries', 'กระทรวงดอกไม้ญี่ปุ่น', 'กระทรวงดอกไม้จีน'],
  ['with another head before Thai words', 'สถาบันดอกไม้', 'สมาคมดอกไม้'],
  ['with Latin letters further on', 'สถาบันดอกไม้ QZN', 'QZN'],
  ['with a company inside the name', 'สมาคมบจ.ดอกไม้', 'สมาคมบริษัทดอกไม้'],
  ['with Latin letters after another word', 'ชาวบริษัท QZN', 'ชาวQZN'],
])('%s: two institutions', (_, one, other) =>
  expect(institutionKey(one)).not.toBe(institutionKey(other)),
);
