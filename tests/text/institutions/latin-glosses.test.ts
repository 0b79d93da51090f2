import { expect, test } from 'vitest';
import { institutionsIn } from '../../fixtures/institutions-in';

const names = (text: string) => institutionsIn(text).map(([name]) => name);

test.each([
  [
    'ผู้แทนสมาพันธ์ครูสอนจัดดอกไม้ไทยในแคนาดา (Federation of Thai Flower Teachers in Canada : FTFC) กล่าว',
    'Federation of Thai Flower Teachers in Canada',
  ],
  [
    'ประชุมคณะกรรมการสวนทั่วไป ไทย-ลาว (General Garden Committee: GGC) ครั้งที่ 2',
    'General Garden Committee',
  ],
  [
    'พบสภาผู้ปลูกดอกไม้แห่งประเทศไทย\n(Thai National Growers Council) เพื่อหารือ',
    'Thai National Growers Council',
  ],
])('what a bracket says again is another spelling, not another institution: %s', (text, gloss) => {
  const found = institutionsIn(text);
  expect(found).toHaveLength(1);
  expect(found[0]?.slice(1)).toContain(gloss);
});

test.each([
  'พบสมาคมสวนไทย และนายสมชาย (Rose Garden Association) กล่าว',
  'พบสมาคมสวนไทย กับผู้แทน (Rose Garden Association) กล่าว',
])('the bracket of someone else names an institution of its own: %s', (text) =>
  expect(names(text)).toContain('Rose Garden Association'),
);

test('letters that begin a longer Latin name are none of their own', () => {
  expect(names('บริษัท ดอกแก้ว แอสเสท จำกัด (JETRO Asset : JTRA) กล่าว')).toEqual([
    'บริษัท ดอกแก้ว แอสเสท จำกัด',
  ]);
  expect(names('ประชุมคณะมนตรีดอกไม้อาเซียน หรือ AEC Council ครั้งที่ 2')).toEqual(['คณะมนตรีดอกไม้อาเซียน']);
  expect(names('ประธาน JETRO Bangkok กล่าว')).toEqual(['JETRO']);
});

test('a name that a bracket closes is as long where no bracket follows', () => {
  const text =
    'ผู้อำนวยการสถาบันเพื่อการพัฒนาที่เป็นมิตรต่อดอกไม้ ต่อมาสถาบันเพื่อการพัฒนาที่เป็นมิตรต่อดอกไม้ (Global Flower Growth Institute - GFGI) แถลง';
  expect(names(text)).toEqual(['สถาบันเพื่อการพัฒนาที่เป็นมิตรต่อดอกไม้']);
});
