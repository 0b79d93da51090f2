import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '../../src/messages');

type Texts = Readonly<Record<string, unknown>>;
type Catalogue = Readonly<Record<'th' | 'en' | 'ja', Texts>>;

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && ['th', 'en', 'ja'].every((one) => one in value);

const modules = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map(async (file) => {
      const exported: Readonly<Record<string, unknown>> = await import(resolve(folder, file));
      return Object.values(exported)
        .filter(isCatalogue)
        .map((catalogue) => ({ file, catalogue }));
    }),
);
const catalogues = modules.flat();

/** A message as it may stand on the screen: numbers and names are put in where it asks for some. */
function said(message: unknown): string {
  if (typeof message !== 'function') return String(message);
  const values = [3, 4, 5, 6].slice(0, message.length);
  try {
    return String(message(...values));
  } catch {
    return String(message(...values.map(String)));
  }
}

const lines = (language: 'th' | 'en' | 'ja') =>
  catalogues.flatMap(({ file, catalogue }) =>
    Object.entries(catalogue[language]).map(([key, message]) => ({
      at: `${file} ${key}`,
      text: said(message),
    })),
  );

/** Latin words that stand in Thai and Japanese texts too: names, keys, forms of data. */
const latin = new Set(
  (
    'Yongyai English JavaScript Markdown CSV QR YAML README data claims stories sic AD BE ' +
    'Enter Esc Ctrl Shift Backspace Delete Home End Page Up Down PageUp PageDown J K F B'
  ).split(' '),
);

/** One word for one thing; what stands behind the arrow is the word. */
const otherWords = {
  th: {
    ข้อมูลพื้นหลัง: 'ข้อมูลประกอบ (background)',
    ถ้อยแถลง: 'ใจความ (claim)',
    จุดสนใจ: 'เจาะดู (focus)',
    เครื่องเสนอ: 'รอพิจารณา (suggested)',
  },
  ja: {
    背景知識: '背景情報 (background)',
    会談: '会合 (meeting)',
    フォーカス: '周辺表示 (focus)',
    日付なし: '日付の記載なし (undated)',
    機械の提案: '候補 (suggested)',
    経糸: '経緯 (threads)',
    ヨーンヤイに: 'Yongyai (the name)',
    ヨーンヤイの: 'Yongyai (the name)',
  },
} as const;

describe('the catalogues', () => {
  test('are all here', () => {
    expect(catalogues.length).toBeGreaterThan(10);
  });

  test.each(['th', 'en', 'ja'] as const)('have no empty message in %s', (language) => {
    expect(lines(language).filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test.each(['th', 'ja'] as const)('mix no English into %s', (language) => {
    const mixed = lines(language).filter(({ text }) =>
      (text.match(/[A-Za-z]{2,}/g) ?? []).some((word) => !latin.has(word)),
    );
    expect(mixed).toEqual([]);
  });

  test('mix no Thai into Japanese or Japanese into Thai, names of languages and quotes aside', () => {
    const quoted = /โยงใย|เห็นตรงกัน|ไทย|日本語/g;
    const strange = [
      ...lines('ja').filter(({ text }) => /\p{Script=Thai}/u.test(text.replace(quoted, ''))),
      ...lines('th').filter(({ text }) =>
        /[\p{Script=Han}\p{Script=Hiragana}]/u.test(text.replace(quoted, '')),
      ),
    ];
    expect(strange).toEqual([]);
  });

  test.each(['th', 'ja'] as const)('use one word for one thing in %s', (language) => {
    const wrong = lines(language).flatMap(({ at, text }) =>
      Object.entries(otherWords[language])
        .filter(([word]) => text.includes(word))
        .map(([word, right]) => `${at}: ${word}, say ${right}`),
    );
    expect(wrong).toEqual([]);
  });
});
