import type { Localized } from '../../model/language';

/** Names in other letters go under the language that writes them. */
export function named(spellings: readonly string[]): Localized {
  const first = (letters: RegExp): string => spellings.find((one) => letters.test(one)) ?? '';
  return {
    th: first(/[ก-ฮ]/u),
    en: spellings.find((one) => /^[^ก-ฮぁ-ヿ一-鿿]{0,200}$/u.test(one)) ?? '',
    ja: first(/[ぁ-ヿ一-鿿]/u),
  };
}

/** An id of the letters from a to z of a name; empty where it has none. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]{1,40}/gu, '-')
    .replace(/^-|-$/gu, '');
