import { claimsInView } from '../../graph/claims-in-view';
import { type CorpusIndex, endsOf } from '../../graph/corpus-index';
import { passageKeys } from '../../graph/passage-keys';
import type { Scene } from '../../graph/scene';
import type { Claim } from '../../model/claim';
import type { Entity } from '../../model/entity';
import type { EntityId } from '../../model/ids';
import type { View } from '../../view/view';

export interface EntityRow {
  readonly entity: Entity;
  /** Claims of the view in which it stands or which it reports, as its page lists them. */
  readonly claims: number;
  /** Lines at it. */
  readonly links: number;
  /** Distinct passages of the claims of the view in which it stands. */
  readonly passages: number;
}

export interface ClaimRow {
  readonly claim: Claim;
  /** Distinct passages that say it (`passageKeys`). */
  readonly passages: number;
}

type Filtered = Pick<View, 'filters' | 'window'>;

/** The shown entities, with how much the view knows of each. */
export function entityRows(index: CorpusIndex, scene: Scene, view: Filtered): EntityRow[] {
  const links = new Map<EntityId, number>();
  for (const { ref } of scene.edges) {
    for (const end of [ref.source, ref.target]) links.set(end, (links.get(end) ?? 0) + 1);
  }
  return scene.nodes.flatMap(({ id, state }) => {
    const entity = state === 'shown' ? index.entities.get(id) : undefined;
    if (!entity) return [];
    const { within } = claimsInView(index, index.claimsOf.get(id) ?? [], view);
    const own = within.filter((claim) => endsOf(index, claim).has(id));
    const passages = new Set(own.flatMap((claim) => passageKeys(index, claim)));
    return [{ entity, claims: within.length, links: links.get(id) ?? 0, passages: passages.size }];
  });
}

/**
 * The claims of the view that speak of a shown entity, in the order of the corpus: also those that draw no line, such as
 * one that says only what was agreed in all.
 */
export function claimRows(index: CorpusIndex, scene: Scene, view: Filtered): ClaimRow[] {
  const shown = new Set(scene.nodes.flatMap(({ id, state }) => (state === 'shown' ? [id] : [])));
  return claimsInView(index, index.corpus.claims, view)
    .within.filter((claim) => [...endsOf(index, claim)].some((end) => shown.has(end)))
    .map((claim) => ({ claim, passages: passageKeys(index, claim).length }));
}
