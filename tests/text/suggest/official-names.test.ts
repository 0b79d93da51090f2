import { describe, expect, test } from 'vitest';
import { knownInstitutions } from '../../../src/text/institutions/known-institutions';
import {
  abbreviationOf,
  officialName,
  shortName,
  withoutBracket,
} from '../../../src/text/suggest/official-names';

describe('what institutions are called elsewhere', () => {
  test('is told by any of their names, on their own side alone', () => {
    expect(officialName(['กระทรวงพลังงาน'], 'thailand')).toMatchObject({
      en: 'Ministry of Energy',
      ja: 'エネルギー省',
    });
    expect(officialName(['ไม่มี', 'บีโอไอ'], 'thailand')?.en).toBe('Board of Investment (BOI)');
    expect(officialName(['กระทรวงพลังงาน'], 'japan')).toBeNull();
    expect(officialName(['กระทรวงพลังงาน'], null)).toBeNull();
    expect(officialName(['กระทรวงดอกไม้'], 'thailand')).toBeNull();
  });

  test('comes with abbreviations that nobody else goes by', () => {
    expect(officialName(['สศอ.'], 'thailand')?.abbreviations).toContain('สศอ.');
    expect(officialName(['METI'], 'japan')?.abbreviations).toEqual(['METI']);
    expect(officialName(['กระทรวงการต่างประเทศญี่ปุ่น'], 'japan')?.abbreviations).toEqual([]);
    for (const { name, spellings } of knownInstitutions) {
      const told = officialName([name], 'thailand') ?? officialName([name], 'japan');
      for (const one of told?.abbreviations ?? []) expect(spellings).toContain(one);
    }
  });

  test('is short where its abbreviation or its words are', () => {
    const fits = (words: string): boolean => words.length <= 18;
    const short = (th: string, en: string, ja: string, ...abbreviations: string[]) =>
      Object.values(shortName({ th, en, ja }, abbreviations, fits));
    expect(short('กระทรวงพลังงาน', 'Ministry of Energy', 'エネルギー省')).toEqual([
      'ก.พลังงาน',
      'Ministry of Energy',
      'エネルギー省',
    ]);
    expect(
      short('สำนักงานเศรษฐกิจสมมุติ', 'Office of Examples (OEX)', '例示局（OEX）', 'สศม.'),
    ).toEqual(['สศม.', 'OEX', '例示局']);
    expect(short('กระทรวงดอกไม้', 'Ministry of Flowers', '')).toEqual([
      'ก.ดอกไม้',
      'Min. of Flowers',
      '',
    ]);
    expect(short('กระทรวงดอกไม้', 'Ministry of Beautiful Flowers', '')[1]).toBe('');
  });

  test.each([
    ['Board of Investment (BOI)', 'Board of Investment', 'BOI'],
    ['タイ投資委員会（BOI）', 'タイ投資委員会', 'BOI'],
    ['Budget Bureau', 'Budget Bureau', ''],
  ])('%s is %s and %s', (name, bare, letters) => {
    expect([withoutBracket(name), abbreviationOf(name)]).toEqual([bare, letters]);
  });
});
