import { Document, Scalar, YAMLMap } from 'yaml';
import type { Localized } from '../model/language';

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
