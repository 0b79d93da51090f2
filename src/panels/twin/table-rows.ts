import type { CorpusIndex } from '../../graph/corpus-index';
import type { Scene } from '../../graph/scene';
import type { Claim } from '../../model/claim';
import type { Entity } from '../../model/entity';
import type { ClaimId, EntityId } from '../../model/ids';

export interface EntityRow {
  readonly entity: Entity;
  readonly claims: number;
  readonly links: number;
  readonly passages: number;
}

export interface ClaimRow {
  readonly claim: Claim;
  readonly passages: number;
}

/** Distinct paragraphs are a matter of lines; a claim counts the quotes that say it. */
const quotesOf = (claim: Claim) => claim.evidence.filter(({ role }) => role === 'says').length;

/** The shown entities with the claims, lines and passages that the scene draws at each. */
export function entityRows(index: CorpusIndex, scene: Scene): EntityRow[] {
  const links = new Map<EntityId, number>();
  const passages = new Map<EntityId, number>();
  const claims = new Map<EntityId, Set<ClaimId>>();
  for (const edge of scene.edges) {
    for (const end of [edge.ref.source, edge.ref.target]) {
      links.set(end, (links.get(end) ?? 0) + 1);
      passages.set(end, (passages.get(end) ?? 0) + edge.passages);
      const known = claims.get(end) ?? new Set();
      for (const claim of edge.claims) known.add(claim);
      claims.set(end, known);
    }
  }
  return scene.nodes.flatMap(({ id, state }) => {
    const entity = state === 'shown' ? index.entities.get(id) : undefined;
    if (!entity) return [];
    return [
      {
        entity,
        claims: claims.get(id)?.size ?? 0,
        links: links.get(id) ?? 0,
        passages: passages.get(id) ?? 0,
      },
    ];
  });
}

/** The claims behind the lines of the scene, in the order of the corpus. */
export function claimRows(index: CorpusIndex, scene: Scene): ClaimRow[] {
  const drawn = new Set(scene.edges.flatMap((edge) => edge.claims));
  return index.corpus.claims
    .filter((claim) => drawn.has(claim.id))
    .map((claim) => ({ claim, passages: quotesOf(claim) }));
}
