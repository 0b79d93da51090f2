import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/language';
import { foreignRuns, languageOfName } from '../../../src/text/letters/foreign-runs';

/** Runs as `plain ⟨th:ไทย⟩ plain`. */
const marked = (text: string, language: Language) =>
  foreignRuns(text, language)
    .map((run) => (run.language === null ? run.text : `⟨${run.language}:${run.text}⟩`))
    .join('');

describe('the runs of another language in a text', () => {
  test.each([
    ['en', 'It says “โอกาตะ” (Okata).', 'It says “⟨th:โอกาตะ⟩” (Okata).'],
    ['en', 'โอกาตะ มาซาโตะ', '⟨th:โอกาตะ มาซาโตะ⟩'],
    ['en', 'the Embassy’s 大鷹正人, still', 'the Embassy’s ⟨ja:大鷹正人⟩, still'],
    ['ja', '「กรรมการ」（理事）自体', '「⟨th:กรรมการ⟩」（理事）自体'],
    ['ja', 'エネルギー・産業対話（EID）', 'エネルギー・産業対話（EID）'],
    ['th', 'ชื่อ 大鷹正人 มาจากเว็บไซต์', 'ชื่อ ⟨ja:大鷹正人⟩ มาจากเว็บไซต์'],
    ['th', 'หนุน SMEs ไทย', 'หนุน SMEs ไทย'],
    ['en', '', ''],
  ] as const)('in %s: %s', (language, text, runs) => {
    expect(marked(text, language)).toBe(runs);
  });

  test('leave nothing out', () => {
    const text = ' โยงใย x 日本 ไทย ';
    for (const language of ['th', 'en', 'ja'] as const) {
      const whole = foreignRuns(text, language).map((run) => run.text);
      expect(whole.join('')).toBe(text);
    }
  });
});

test.each([
  ['โอกาตะ มาซาโตะ', 'th'],
  ['Roadmap ความร่วมมือ', 'th'],
  ['大鷹', 'ja'],
  ['おおたか まさと', 'ja'],
  ['Ōtaka Masato', 'en'],
] as const)('the name %s is read as %s', (name, language) => {
  expect(languageOfName(name)).toBe(language);
});
