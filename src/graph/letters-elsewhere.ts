import type { ReleaseId } from '../model/ids';
import type { ReleaseTexts } from '../model/release';
import type { CorpusIndex } from './corpus-index';

/**
 * Where the letters of a spelling stand that names nothing by itself: within longer names, each once, by their first
 * place; within other words of releases; in no release; or, where not all texts are at hand, in no name.
 */
export type LettersElsewhere =
  | { readonly kind: 'within'; readonly names: readonly string[] }
  | { readonly kind: 'in-words'; readonly releases: readonly ReleaseId[] }
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'in-no-name' };

/**
 * Looks for the letters of a spelling that is no mention of its own. Names are looked at before texts, since they need
 * none; letters are compared as they are, so that no reader looks in vain for what only folds to the same. The longest
 * name takes a mention, so its shorter spellings are no mentions though everybody can read them there.
 */
export function lettersElsewhere(
  index: CorpusIndex,
  spelling: string,
  texts: ReleaseTexts,
): LettersElsewhere {
  const names = new Set<string>();
  for (const { words } of index.corpus.mentions)
    if (words !== spelling && words.includes(spelling)) names.add(words);
  if (names.size > 0) return { kind: 'within', names: [...names] };
  const { releases } = index.corpus;
  const having = releases.filter(({ id }) => texts.get(id)?.includes(spelling));
  if (having.length > 0) return { kind: 'in-words', releases: having.map(({ id }) => id) };
  return { kind: releases.every(({ id }) => texts.has(id)) ? 'nowhere' : 'in-no-name' };
}
