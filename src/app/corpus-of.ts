import type { Corpus } from '../model/corpus';
import type { ShippedCorpus } from '../model/text-pack';

/** What came is no corpus that this page can read. The message says more, where there is more to say. */
export class StrangeCorpusError extends Error {
  override readonly name = 'StrangeCorpusError';
}

/** The version of a corpus that this page reads. */
const version: Corpus['version'] = 1;

const lists = [
  'types',
  'predicates',
  'releases',
  'entities',
  'claims',
  'mentions',
  'stories',
  'positions',
] as const satisfies readonly (keyof Corpus)[];

/**
 * What the server gave as corpus, known by its version and its lists: the build has checked what is in them, but a
 * server may give another page in place of a file, or the file of another version.
 */
export function corpusOf(data: unknown): ShippedCorpus {
  if (typeof data !== 'object' || data === null) throw new StrangeCorpusError();
  const given = data as { readonly [key: string]: unknown };
  if (given.version !== undefined && given.version !== version)
    throw new StrangeCorpusError(`version ${JSON.stringify(given.version).slice(0, 20)}`);
  if (given.version === undefined || !lists.every((list) => Array.isArray(given[list])))
    throw new StrangeCorpusError();
  return data as ShippedCorpus;
}
