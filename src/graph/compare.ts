import type { Claim } from '../model/claim';
import type { Entity, NearTopic } from '../model/entity';
import type { EntityId } from '../model/ids';
import { claimColumns, claimNumbers } from './claim-columns';
import type { CorpusIndex } from './corpus-index';
import { perIndex } from './memo';

/** What the compared entities have to do with one other entity. */
export interface CompareRow {
  readonly entity: Entity;
  /** For each compared entity the claims of which both are ends, in the order given; empty where it has none. */
  readonly claims: readonly (readonly Claim[])[];
}

export interface Comparison {
  /** Those compared, each once, in their order; ids that the corpus does not have are left out. */
  readonly entities: readonly Entity[];
  /** Every entity that one of them has to do with, in the order of the corpus; none of the compared ones. */
  readonly rows: readonly CompareRow[];
}

/** Compares any number of entities by a set of claims: who and what stands with each of them in a claim. */
export function compareEntities(
  index: CorpusIndex,
  ids: readonly EntityId[],
  claims: Iterable<Claim>,
): Comparison {
  const entities = [...new Set(ids)].flatMap((id) => index.entities.get(id) ?? []);
  const columns = claimColumns(index);
  const places = new Map<number, number>();
  for (const [number, { id }] of index.corpus.entities.entries()) {
    const place = entities.findIndex((entity) => entity.id === id);
    if (place >= 0) places.set(number, place);
  }
  const found = new Map<number, Claim[][]>();
  for (const claim of claims) {
    const ends = columns.ends[claimNumbers(index).get(claim.id) ?? -1] ?? [];
    const compared = ends.flatMap((end) => places.get(end) ?? []);
    if (compared.length === 0) continue;
    for (const end of ends) {
      if (places.has(end)) continue;
      const row = found.get(end) ?? entities.map((): Claim[] => []);
      for (const place of compared) row[place]?.push(claim);
      found.set(end, row);
    }
  }
  const rows = index.corpus.entities.flatMap((entity, number): CompareRow[] => {
    const row = found.get(number);
    return row ? [{ entity, claims: row }] : [];
  });
  return { entities, rows };
}

/** What makes a topic near: the other side has one that is broader, narrower or related. */
export interface NearTie {
  /** The topic that the other side has; both may have it. */
  readonly topic: Entity;
  /** What that topic is to the one of the row. */
  readonly relation: 'broader' | 'narrower' | 'related';
  readonly reason: NearTopic['reason'];
}

export interface NearRow extends CompareRow {
  readonly ties: readonly NearTie[];
}

/** Two entities set against each other; every row of the comparison stands in exactly one list. */
export interface Opposition {
  readonly onlyFirst: readonly CompareRow[];
  /** What the first alone has, and the second has something near to. */
  readonly nearFirst: readonly NearRow[];
  readonly shared: readonly CompareRow[];
  readonly nearSecond: readonly NearRow[];
  readonly onlySecond: readonly CompareRow[];
}

/** The topics that say of another one that they are near to it, by the id of that one. */
const tiesToOthers = perIndex(({ corpus }) => {
  const ties = new Map<EntityId, NearTie[]>();
  for (const topic of corpus.entities) {
    for (const { entity, relation, reason } of topic.near) {
      const tie = {
        topic,
        relation: relation === 'broader' ? 'narrower' : relation,
        reason,
      } as const;
      const known = ties.get(entity);
      if (known) known.push(tie);
      else ties.set(entity, [tie]);
    }
  }
  return ties;
});

/** The ties of an entity to others, whichever of the two says so. */
function nearTies(index: CorpusIndex, entity: Entity): readonly NearTie[] {
  const own = entity.near.flatMap(({ entity: id, relation, reason }): NearTie[] => {
    const topic = index.entities.get(id);
    return topic ? [{ topic, relation, reason }] : [];
  });
  return [...own, ...(tiesToOthers(index).get(entity.id) ?? [])];
}

/**
 * The rows of a comparison by where they stand between the first two entities. Near is what one has alone while the
 * other has a topic that is broader, narrower or related (for the curator's reason), be that shared or not.
 */
export function opposed(index: CorpusIndex, { rows }: Comparison): Opposition {
  const has = (row: CompareRow, side: 0 | 1) => (row.claims[side]?.length ?? 0) > 0;
  const sides = [0, 1] as const;
  const ids = sides.map((side) => {
    return new Set(rows.filter((row) => has(row, side)).map(({ entity }) => entity.id));
  });
  const alone = (side: 0 | 1) => {
    const apart: CompareRow[] = [];
    const near: NearRow[] = [];
    const other = ids[1 - side];
    for (const row of rows) {
      if (!has(row, side) || other?.has(row.entity.id)) continue;
      const ties = nearTies(index, row.entity).filter(({ topic }) => other?.has(topic.id));
      if (ties.length > 0) near.push({ ...row, ties });
      else apart.push(row);
    }
    return { apart, near };
  };
  const [first, second] = [alone(0), alone(1)];
  return {
    onlyFirst: first.apart,
    nearFirst: first.near,
    shared: rows.filter((row) => has(row, 0) && has(row, 1)),
    nearSecond: second.near,
    onlySecond: second.apart,
  };
}

/** What is near to a row among what one of those compared has, by its place. */
export function nearAt(
  index: CorpusIndex,
  { rows }: Comparison,
  { entity, claims }: CompareRow,
  place: number,
): readonly NearTie[] {
  if ((claims[place]?.length ?? 0) > 0) return [];
  const ties = nearTies(index, entity);
  if (ties.length === 0) return ties;
  const own = new Set(
    rows.filter((row) => (row.claims[place]?.length ?? 0) > 0).map((row) => row.entity.id),
  );
  return ties.filter(({ topic }) => own.has(topic.id));
}

/** Two of those compared that are near to each other, and how: what the topic of the tie is to `entity`, for the curator's reason. */
export interface ComparedTie {
  readonly entity: Entity;
  readonly tie: NearTie;
}

/** How those compared are tied to each other, each pair once. */
export function tiesAmong(index: CorpusIndex, { entities }: Comparison): readonly ComparedTie[] {
  return entities.flatMap((entity, place) => {
    const later = new Set(entities.slice(place + 1).map(({ id }) => id));
    return nearTies(index, entity)
      .filter(({ topic }) => later.has(topic.id))
      .map((tie) => ({ entity, tie }));
  });
}

/** In how many of those compared a row has claims. */
export const reachOf = ({ claims }: CompareRow): number =>
  claims.filter((own) => own.length > 0).length;
