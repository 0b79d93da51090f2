import { describe, expect, test } from 'vitest';
import { postName, shortPost } from '../../../src/text/suggest/post-name';

const ministry = { th: 'กระทรวงสวน', en: 'Ministry of Gardens', ja: '庭園省' };
const department = {
  th: 'กรมส่งเสริมสวน',
  en: 'Department of Garden Promotion (DGP)',
  ja: '庭園振興局（DGP）',
};
const board = { th: 'คณะกรรมการสวน', en: 'Board of Gardens (BOG)', ja: '庭園委員会（BOG）' };

describe('what a post is called elsewhere', () => {
  test.each([
    ['รัฐมนตรีว่าการกระทรวงสวน', ministry, 'Minister of Gardens', '庭園大臣'],
    ['รัฐมนตรีช่วยว่าการกระทรวงสวน', ministry, 'Deputy Minister of Gardens', '庭園副大臣'],
    ['ปลัดกระทรวงสวน', ministry, 'Permanent Secretary of the Ministry of Gardens', '庭園省次官'],
    [
      'อธิบดีกรมส่งเสริมสวน',
      department,
      'Director-General of the Department of Garden Promotion',
      '庭園振興局長',
    ],
    [
      'เลขาธิการคณะกรรมการสวน',
      board,
      'Secretary General of the Board of Gardens',
      '庭園委員会事務局長',
    ],
    ['รองนายกรัฐมนตรี', null, 'Deputy Prime Minister', '副首相'],
    // Of an office that is not known, a house without such names, and more than office and house, nothing is made up.
    ['หัวหน้าคนสวนกระทรวงสวน', ministry, '', ''],
    ['ปลัดกระทรวงสวน', { ...ministry, ja: '' }, '', ''],
    ['ปลัดกระทรวงสวน', null, '', ''],
    ['ที่ปรึกษารัฐมนตรีว่าการกระทรวงสวน ด้านดอกไม้', ministry, '', ''],
    ['รัฐมนตรีว่าการกระทรวงสวน', { ...ministry, en: 'Garden Office' }, '', ''],
  ])('%s', (post, house, en, ja) => {
    expect(postName(post, house)).toEqual({ th: post, en, ja });
  });

  test.each([
    ['รัฐมนตรีว่าการกระทรวงสวนดอกไม้', 'Minister of Flower Gardens', 'รมว.สวนดอกไม้', 'Minister'],
    ['รองนายกรัฐมนตรี', 'Deputy Prime Minister', 'รองนายกรัฐมนตรี', 'Deputy PM'],
    [
      'ปลัดกระทรวงสวน',
      'Permanent Secretary of the Ministry of Gardens',
      'ปลัดกระทรวงสวน',
      'Perm. Secretary',
    ],
    ['ประธานคณะกรรมการสวนดอกไม้', '', '', ''],
  ])('%s is %s, in short %s and %s', (th, en, shortThai, short) => {
    const fits = (words: string): boolean => words.length <= 18;
    expect(shortPost({ th, en, ja: '' }, fits)).toEqual({ th: shortThai, en: short, ja: '' });
  });
});
