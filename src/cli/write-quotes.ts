import { isScalar, parse, parseDocument, type Scalar } from 'yaml';
import type { TextQuote } from '../text/anchors/anchor';

/** A quote of a file of data, where it stands in it, and how it is written anew. */
export interface FreshQuote {
  /** Of the map that has the quote. */
  readonly path: readonly (string | number)[];
  readonly fresh: TextQuote;
}

/** What YAML takes without quotation marks wherever it stands, in lists and maps on one line too. */
const plain = /^[\p{L}“‘(](?:[^\n:#,[\]{}]*[^\s:#,[\]{}])?$/u;

/**
 * A file of YAML with quotes, prefixes and suffixes that stand in it written anew, and all else to the letter as it was.
 * @throws Error where there is no such text at a path.
 */
export function withQuotes(yaml: string, quotes: readonly FreshQuote[]): string {
  if (quotes.length === 0) return yaml;
  const document = parseDocument(yaml);
  const edits = quotes.flatMap(({ path, fresh }) =>
    (['quote', 'prefix', 'suffix'] as const).flatMap((key) => {
      const words = fresh[key];
      if (words === undefined) return [];
      const node = document.getIn([...path, key], true);
      if (!isScalar(node) || !node.range) throw new Error(`no ${key} at ${path.join('.')}`);
      return node.value === words ? [] : [{ ...ends(node, yaml), words }];
    }),
  );
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce(
    (text, { start, end, words }) => text.slice(0, start) + inYaml(words) + text.slice(end),
    yaml,
  );
}

/** Words as a scalar on one line (YAML 1.2.2, 7.3). */
function inYaml(words: string): string {
  if (plain.test(words) && parse(words) === words) return words;
  return /[\p{Cc}\p{Cs}]/u.test(words) ? JSON.stringify(words) : `'${words.replaceAll("'", "''")}'`;
}

/** A block scalar ends with its line break, which stays. */
function ends({ range }: Scalar, yaml: string): { start: number; end: number } {
  const [start, end] = range ?? [0, 0];
  return { start, end: yaml[end - 1] === '\n' ? end - 1 : end };
}
