import { expect, test } from 'vitest';
import { isBusiness } from '../../../src/text/institutions/businesses';
import { institutionsIn } from '../../fixtures/institutions-in';

test.each(['รีไซเคิลรถยนต์', 'ขนส่งสินค้าทางเรือของญี่ปุ่น', 'ประกันชีวิต (Life)', ' ซอฟต์แวร์ชั้นนำ'])(
  'any company of a trade: %s',
  (words) => expect(isBusiness(words)).toBe(true),
);

test.each(['เทคโนโลยีดอกแก้ว', 'อาหารสวนงาม', 'ดอกแก้วขนส่ง'])('a name: %s', (words) =>
  expect(isBusiness(words)).toBe(false),
);

test.each([
  'ประธานบริษัทรีไซเคิลรถยนต์ของญี่ปุ่น กล่าว',
  'ประธานบริษัท รีไซเคิลรถยนต์ กล่าว',
  'พบบริษัทรีไซเคิลพลาสติก และกลุ่มบริษัทก่อสร้างญี่ปุ่น',
])('names no institution: %s', (text) => expect(institutionsIn(text)).toEqual([]));

test.each([
  ['ประธานบริษัทอาหารสวนงาม กล่าว', 'บริษัทอาหารสวนงาม'],
  ['พบบริษัท ซอฟต์แวร์ มาร์เก็ต กล่าว', 'บริษัท ซอฟต์แวร์ มาร์เก็ต'],
])('a name that begins with a trade: %s', (text, name) =>
  expect(institutionsIn(text).map(([one]) => one)).toEqual([name]),
);
