import { Document, Scalar, YAMLMap } from 'yaml';
import type { Localized } from '../model/language';

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

export const empty: Localized = { th: '', en: '', ja: '' };

/** What a draft leaves to fill, with what belongs there told behind it: `organization: '' # …`. */
export const toFill = (what: string): Scalar => {
  const open = new Scalar('');
  open.comment = ` ${what}`;
  return open;
};

/** One record of data/entities, each field on a line; a field that is null is left out. */
export function record(fields: Readonly<Record<string, unknown>>): string {
  const document = new Document([]);
  const entry = new YAMLMap();
  for (const [key, value] of Object.entries(fields)) {
    if (value === null) continue;
    entry.set(key, value instanceof Scalar ? value : document.createNode(value, { flow: true }));
  }
  document.add(entry);
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true });
}
