import { describe, expect, test } from 'vitest';
import { settledSide, sideOfPost } from '../../../src/text/suggest/settled-side';

describe('the side of an institution', () => {
  /** `name = other name > words behind it > words behind it again`. */
  test.each([
    ['กระทรวงพลังงาน > ร่วมหารือ', 'thailand'],
    ['กระทรวงมหาดไทย', 'thailand'],
    ['กรมสวนและใบไม้', 'thailand'],
    ['รัฐบาลไทย', 'thailand'],
    ['สมาคมคนสวนแห่งประเทศไทย', 'thailand'],
    ['BOI', 'thailand'],
    ['กระทรวงสวนญี่ปุ่น', 'japan'],
    ['กระทรวง METI', 'japan'],
    ['กระทรวงสวน = METI', 'japan'],
    ['องค์การส่งเสริมใบไม้ของญี่ปุ่น', 'japan'],
    ['หอการค้าญี่ปุ่น-กรุงเทพ', 'japan'],
    ['สถานเอกอัครราชทูตญี่ปุ่นประจำประเทศไทย', 'japan'],
    ['สมาคมญี่ปุ่นในประเทศไทย', 'japan'],
    ['Japan Leaf Organization', 'japan'],
    ['บริษัท Toyota Tsusho Corporation', 'japan'],
    ['บริษัท ใบไม้ จำกัด > ประเทศญี่ปุ่น นำคณะ', 'japan'],
    ['กระทรวงสวน > (MOG) ของญี่ปุ่น', 'japan'],
    // Another country, or one more than one: whose it is stays open.
    ['กระทรวงพลังงานเวียดนาม', null],
    ['กระทรวงพลังงาน > เวียดนาม เดินทาง', null],
    ['กระทรวงพลังงาน > แห่งราชอาณาจักรกัมพูชา', null],
    ['กระทรวงพลังงาน > กล่าว > ของลาว', null],
    ['กระทรวงพลังงาน > ของญี่ปุ่น', null],
    ['กรมสวน > กระทรวงเกษตรลาว', null],
    ['สภาธุรกิจไทย-ญี่ปุ่น', null],
    ['หอการค้าญี่ปุ่น-จีน', null],
    ['รัฐบาลไทย = รัฐบาลญี่ปุ่น', null],
    // What is about a country is not of it.
    ['ศูนย์ญี่ปุ่นศึกษา', null],
    ['โรงเรียนสอนภาษาญี่ปุ่น', null],
    ['สมาคมนักเรียนเก่าญี่ปุ่น', null],
    ['หอการค้าต่างประเทศแห่งประเทศไทย', null],
    // Not known: no guess.
    ['กระทรวงสวน', null],
    ['MOFA', null],
    ['บริษัท โตโยต้า ใบไม้ (ประเทศไทย) จำกัด', null],
    ['สมาคมผ้าไทย', null],
    ['ธนาคารใบไม้ > ญี่ปุ่นเป็นคู่ค้า', null],
  ])('%s: %s', (written, side) => {
    const [names = '', ...after] = written.split(' >');
    expect(settledSide(names.split(' = '), after)).toBe(side);
  });
});

describe('the side of a post', () => {
  /** `words before | post | words behind` */
  test.each([
    ['| เอกอัครราชทูตญี่ปุ่นประจำประเทศไทย |', 'japan'],
    ['| ประธานสมาคมใบไม้แห่งญี่ปุ่น |', 'japan'],
    ['| เอกอัครราชทูตไทยประจำกรุงโตเกียว |', 'thailand'],
    ['| ผู้แทนการค้าไทย |', 'thailand'],
    ['| รองนายกรัฐมนตรี | กล่าว', 'thailand'],
    ['| นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงสวน | กล่าว', 'thailand'],
    ['| นายกรัฐมนตรี | สิงคโปร์', null],
    ['ผู้แทนเวียดนาม | รองนายกรัฐมนตรี | กล่าว', null],
    ['| นายกรัฐมนตรีสิงคโปร์ |', null],
    ['| รองนายกเทศมนตรี |', null],
    ['| ประธานสภาธุรกิจไทย-ญี่ปุ่น |', null],
    ['| หัวหน้าสวน |', null],
  ])('%s: %s', (written, side) => {
    const [before = '', post = '', behind = ''] = written.split('|').map((one) => one.trim());
    expect(sideOfPost(post, `${before} ${behind}`)).toBe(side);
  });
});
