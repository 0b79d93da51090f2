import { parse } from 'yaml';
import { decodeUtf8 } from '../compile/utf8';
import type { TextQuote } from '../text/anchors/anchor';
import { field } from './unchecked-data';

/** Every quote of a release's claims, slips and stretches without claims, with where it is written. */
export function quotesOf(
  id: string,
  record: unknown,
  files: ReadonlyMap<string, Uint8Array>,
): { where: string; quote: TextQuote }[] {
  const found: { where: string; quote: TextQuote }[] = [];
  const add = (where: string, list: unknown): void => {
    for (const [at, value] of (Array.isArray(list) ? list : []).entries()) {
      const [quote, prefix, suffix] = ['quote', 'prefix', 'suffix'].map((key) => field(value, key));
      if (typeof quote !== 'string') continue;
      found.push({
        where: `${where} ${at + 1}`,
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
  for (const claim of Array.isArray(claims) ? claims : [])
    add(`claim ${String(field(claim, 'id'))}, quote`, field(claim, 'evidence'));
  add('slip', field(record, 'sic'));
  add('no-claim', field(record, 'no-claim'));
  return found;
}
