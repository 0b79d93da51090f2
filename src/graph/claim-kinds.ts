import type { Predicate } from '../model/corpus';
import type { CorpusIndex } from './corpus-index';
import type { Scene } from './scene';

/** One predicate with how often it stands in a scene. */
export interface ClaimKind {
  readonly predicate: Predicate;
  readonly lines: number;
  /** Distinct claims that its lines carry. */
  readonly claims: number;
}

/**
 * Which kinds of claims the lines of a scene carry, in the order of the vocabulary; those it has none of are left out.
 * Of a focused scene: what lies within its depth.
 */
export function claimKinds(
  index: CorpusIndex,
  { edges }: Pick<Scene, 'edges'>,
): readonly ClaimKind[] {
  return index.corpus.predicates.flatMap((predicate): ClaimKind[] => {
    const own = edges.filter(({ ref }) => ref.predicate === predicate.id);
    if (own.length === 0) return [];
    const claims = new Set(own.flatMap((edge) => edge.claims));
    return [{ predicate, lines: own.length, claims: claims.size }];
  });
}
