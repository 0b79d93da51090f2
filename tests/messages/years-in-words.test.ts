import { describe, expect, test } from 'vitest';
import { yearsInWords } from '../../src/messages/years-in-words';

describe('years in the texts of the data', () => {
  test.each([
    ['th', 'common', 'การหารือ 20 ม.ค. 2568', 'การหารือ 20 ม.ค. ค.ศ. 2025'],
    ['th', 'common', 'ตลอดปี พ.ศ. 2568 และ 2569', 'ตลอดปี ค.ศ. 2025 และ ค.ศ. 2026'],
    ['th', 'buddhist', 'การหารือ 20 ม.ค. 2568', 'การหารือ 20 ม.ค. 2568'],
    ['th', 'common', 'ห้อง 20-1 จำนวน 2,568 คน 2500%', 'ห้อง 20-1 จำนวน 2,568 คน 2500%'],
    ['en', 'buddhist', '20 January 2025 talks', '20 January 2568 BE talks'],
    ['en', 'buddhist', 'ran through 2025, and', 'ran through 2568 BE, and'],
    ['en', 'common', '20 January 2025 talks', '20 January 2025 talks'],
    ['en', 'buddhist', 'room 2025-1, 12025 units', 'room 2025-1, 12025 units'],
    ['ja', 'buddhist', '2025年1月20日の会談', '仏暦2568年1月20日の会談'],
    ['ja', 'buddhist', '2025件', '2025件'],
    ['ja', 'common', '2025年1月20日の会談', '2025年1月20日の会談'],
  ] as const)('%s, %s: %s', (language, calendar, text, shown) => {
    expect(yearsInWords(text, language, calendar)).toBe(shown);
  });
});
