import { parse } from 'yaml';
import { decodeUtf8 } from '../compile/utf8';
import type { TextQuote } from '../text/anchors/anchor';
import { field } from './unchecked-data';

/** A quote of the data, and where it is written. */
export interface WrittenQuote {
  /** For a person. */
  readonly where: string;
  readonly file: 'claims' | 'releases';
  /** Of the map that has the quote, in the YAML of the file. */
  readonly path: readonly (string | number)[];
  readonly quote: TextQuote;
}

/** Every quote of a release's claims, slips and stretches without claims. */
export function quotesOf(
  id: string,
  record: unknown,
  files: ReadonlyMap<string, Uint8Array>,
): readonly WrittenQuote[] {
  const found: WrittenQuote[] = [];
  const add = (
    where: string,
    list: unknown,
    file: WrittenQuote['file'],
    path: readonly (string | number)[],
  ): void => {
    for (const [at, value] of (Array.isArray(list) ? list : []).entries()) {
      const [quote, prefix, suffix] = ['quote', 'prefix', 'suffix'].map((key) => field(value, key));
      if (typeof quote !== 'string') continue;
      found.push({
        where: `${where} ${at + 1}`,
        file,
        path: [...path, at],
        quote: {
          quote,
          ...(typeof prefix === 'string' ? { prefix } : {}),
          ...(typeof suffix === 'string' ? { suffix } : {}),
        },
      });
    }
  };
  const bytes = files.get(`claims/${id}.yaml`);
  const claims: unknown =
    bytes === undefined ? [] : parse(decodeUtf8(bytes) ?? '', { maxAliasCount: 0 });
  for (const [at, claim] of (Array.isArray(claims) ? claims : []).entries()) {
    const where = `claim ${String(field(claim, 'id'))}, quote`;
    add(where, field(claim, 'evidence'), 'claims', [at, 'evidence']);
  }
  add('slip', field(record, 'sic'), 'releases', ['sic']);
  add('no-claim', field(record, 'no-claim'), 'releases', ['no-claim']);
  return found;
}
