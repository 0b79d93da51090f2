import MiniSearch from 'minisearch';
import { spellingOf } from '../../text/spelling-key';
import type { CorpusIndex } from '../corpus-index';
import { perIndex } from '../memo';
import { entityNames } from './entity-names';

const words = (text: string) => text.split(/[ ・()（）/–-]+/u).filter(Boolean);

/** Names by their words for a search that forgives slips; made at the first need, since most queries have none. */
const fuzzyIndex = perIndex((index: CorpusIndex) => {
  const search = new MiniSearch<{ id: number; name: string }>({
    fields: ['name'],
    tokenize: words,
    processTerm: (term) => term,
  });
  search.addAll(entityNames(index).names.map(({ text }, id) => ({ id, name: spellingOf(text) })));
  return search;
});

/** How many letters of a word may be wrong: none in short words, where another word is as near. */
const slips = (term: string): number =>
  term.length < 4 ? 0 : term.length < 7 ? 1 : term.length < 12 ? 2 : 3;

/** Longer queries are sentences, no names. */
const longest = 80;

/**
 * The numbers of names (as in `entityNames`) each of whose sought words is there with a few letters wrong, nearest
 * first. `bare` is a spelling key without titles.
 */
export function fuzzyNames(index: CorpusIndex, bare: string): number[] {
  if (bare.length > longest) return [];
  const found = fuzzyIndex(index).search(bare, {
    tokenize: words,
    processTerm: (term) => term,
    combineWith: 'AND',
    fuzzy: slips,
    maxFuzzy: 3,
  });
  return found.map(({ id }) => Number(id));
}

/** The numbers of names that are spelt most alike, however far they are: an offer where nothing was found. */
export function nearestNames(index: CorpusIndex, bare: string): number[] {
  if (bare.length > longest) return [];
  const found = fuzzyIndex(index).search(bare, {
    tokenize: words,
    processTerm: (term) => term,
    prefix: true,
    fuzzy: 0.6,
    maxFuzzy: 6,
  });
  return found.map(({ id }) => Number(id));
}
