import { describe, expect, test } from 'vitest';
import { brokenNameEnd } from '../../../src/text/institutions/broken-names';
import { institutionsIn } from '../../fixtures/institutions-in';

describe('a known name that a blank or the end of a line breaks', () => {
  test.each([
    ['ประชุมกับกระทรวงทรัพยากร\nธรรมชาติและสิ่งแวดล้อม เมื่อวานนี้', 'กระทรวงทรัพยากร ธรรมชาติและสิ่งแวดล้อม'],
    ['ผู้จัดการธนาคารเพื่อการเกษตร และสหกรณ์การเกษตร กล่าว', 'ธนาคารเพื่อการเกษตร และสหกรณ์การเกษตร'],
    [
      'เลขาธิการคณะกรรมการนโยบาย เขตพัฒนาพิเศษภาคตะวันออก กล่าว',
      'คณะกรรมการนโยบาย เขตพัฒนาพิเศษภาคตะวันออก',
    ],
  ])('%s', (text, name) => expect(institutionsIn(text).map(([one]) => one)).toEqual([name]));

  test('is the institution that the text also names in one', () => {
    const text =
      'ผู้จัดการธนาคารเพื่อการเกษตร และสหกรณ์การเกษตร พบชาวสวน แล้วธนาคารเพื่อการเกษตรและสหกรณ์การเกษตรให้กู้';
    expect(institutionsIn(text)).toHaveLength(1);
  });

  test('ends where it did when something else follows', () => {
    const text = 'ธนาคารเพื่อการเกษตร และสวนดอกไม้';
    expect(brokenNameEnd(text, 0, 19)).toBe(19);
    expect(brokenNameEnd(text, 0, 10)).toBe(10);
  });
});
