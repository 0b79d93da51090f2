import type { Claim } from '../model/claim';
import type { TypeTerm } from '../model/corpus';
import type { Entity } from '../model/entity';
import type { EntityId } from '../model/ids';
import type { CorpusIndex } from './corpus-index';
import { type Edge, edgesOf } from './edges';

/** What ties an entity to a neighbour: a line, and whether it is read from the entity. */
export interface Tie {
  readonly edge: Edge;
  readonly forward: boolean;
}

export interface Neighbour {
  readonly entity: Entity;
  readonly ties: readonly Tie[];
  /** The sum of the passages of its ties. */
  readonly passages: number;
}

export interface NeighboursOfType {
  readonly type: TypeTerm;
  readonly neighbours: readonly Neighbour[];
}

/**
 * The neighbours of an entity by the lines that these claims draw: those with the most passages first, equal ones in
 * the order of the corpus. Posts are left out: they label the line between a person and an organization.
 */
export function neighboursOf(
  index: CorpusIndex,
  claims: readonly Claim[],
  id: EntityId,
): readonly Neighbour[] {
  const ties = new Map<EntityId, Tie[]>();
  for (const edge of edgesOf(index, claims)) {
    const { source, target } = edge.ref;
    if (source !== id && target !== id) continue;
    const other = source === id ? target : source;
    const tie = { edge, forward: source === id };
    const known = ties.get(other);
    if (known) known.push(tie);
    else ties.set(other, [tie]);
  }
  return index.corpus.entities
    .flatMap((entity): Neighbour[] => {
      const own = ties.get(entity.id);
      if (!own || entity.type === 'post') return [];
      const passages = own.reduce((sum, { edge }) => sum + edge.passages, 0);
      return [{ entity, ties: own, passages }];
    })
    .sort((a, b) => b.passages - a.passages);
}

/** Neighbours by type, in the order of the vocabulary; types without any are left out. */
export function byType(
  index: CorpusIndex,
  neighbours: readonly Neighbour[],
): readonly NeighboursOfType[] {
  return index.corpus.types.flatMap((type) => {
    const own = neighbours.filter(({ entity }) => entity.type === type.id);
    return own.length === 0 ? [] : [{ type, neighbours: own }];
  });
}

/** What several entities are all connected with, and by which ties each of them is. */
export interface CommonNeighbour {
  readonly entity: Entity;
  readonly ties: readonly { readonly of: EntityId; readonly ties: readonly Tie[] }[];
}

/** The entities that are neighbours of all of these (two or more), in the order of the first one's neighbours. */
export function commonNeighbours(
  index: CorpusIndex,
  claimsOf: (id: EntityId) => readonly Claim[],
  ids: readonly EntityId[],
): readonly CommonNeighbour[] {
  const lists = ids.map((of) => ({ of, neighbours: neighboursOf(index, claimsOf(of), of) }));
  return (lists[0]?.neighbours ?? []).flatMap(({ entity }) => {
    if (ids.includes(entity.id)) return [];
    const ties = lists.flatMap(({ of, neighbours }) => {
      const found = neighbours.find((one) => one.entity.id === entity.id);
      return found ? [{ of, ties: found.ties }] : [];
    });
    return ties.length === ids.length ? [{ entity, ties }] : [];
  });
}
