import type { Claim } from '../model/claim';
import type { Corpus, Mention, Position, Predicate, Story, TypeTerm } from '../model/corpus';
import type { Entity, EntityType } from '../model/entity';
import type { ClaimId, EntityId, PredicateId, ReleaseId, StoryId } from '../model/ids';
import type { Release } from '../model/release';
import { byTime } from './order';

/** A corpus with its ways in. Every list keeps the order of the corpus where not said otherwise. */
export interface CorpusIndex {
  readonly corpus: Corpus;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly releases: ReadonlyMap<ReleaseId, Release>;
  readonly predicates: ReadonlyMap<PredicateId, Predicate>;
  readonly types: ReadonlyMap<EntityType, TypeTerm>;
  readonly stories: ReadonlyMap<StoryId, Story>;
  readonly positions: ReadonlyMap<EntityId, Position>;
  /** Former ids to the entity that bears them now; an id that is in use never redirects. */
  readonly redirects: ReadonlyMap<EntityId, EntityId>;
  /** Claims in which an entity stands in any role (`rolesOf`), each once. */
  readonly claimsOf: ReadonlyMap<EntityId, readonly Claim[]>;
  readonly claimsIn: ReadonlyMap<ReleaseId, readonly Claim[]>;
  /** The claims that are a part of a claim (`part-of`). */
  readonly partsOf: ReadonlyMap<ClaimId, readonly Claim[]>;
  readonly mentionsOf: ReadonlyMap<EntityId, readonly Mention[]>;
  readonly mentionsIn: ReadonlyMap<ReleaseId, readonly Mention[]>;
  /** Meetings in time order, undated ones last, then by id. */
  readonly meetings: readonly Entity[];
}

function groups<Key, Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => Iterable<Key>,
): ReadonlyMap<Key, readonly Item[]> {
  const map = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = map.get(key);
      if (group) group.push(item);
      else map.set(key, [item]);
    }
  }
  return map;
}

/** The post of a claim that draws a person to an organization, and other objects: their organizations, if any. */
export function organizationsOf(entities: ReadonlyMap<EntityId, Entity>, claim: Claim): EntityId[] {
  return claim.objects.flatMap((id) => {
    const object = entities.get(id);
    return object?.type === 'post' && object.organization !== null ? [object.organization] : [];
  });
}

/**
 * The ends of a claim, each once: subjects, objects, the organizations of posts among the objects, the meeting, the
 * addressee and the framework. Who reports it is no end.
 */
export function endsOf(index: Pick<CorpusIndex, 'entities'>, claim: Claim): ReadonlySet<EntityId> {
  const ends = new Set([
    ...claim.subjects,
    ...claim.objects,
    ...organizationsOf(index.entities, claim),
  ]);
  for (const id of [claim.at, claim.to, claim.under]) if (id !== null) ends.add(id);
  return ends;
}

/** The ends of a claim and who reports it. */
export function rolesOf(index: Pick<CorpusIndex, 'entities'>, claim: Claim): ReadonlySet<EntityId> {
  const ends = endsOf(index, claim);
  return claim.saidBy === 'release' ? ends : new Set(ends).add(claim.saidBy);
}

const keyed = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item): [Item['id'], Item] => [item.id, item]));

/** Makes the ways into a corpus; all queries of the graph take them. Linear in the size of the corpus. */
export function indexCorpus(corpus: Corpus): CorpusIndex {
  const entities: ReadonlyMap<EntityId, Entity> = keyed(corpus.entities);
  const redirects = new Map<EntityId, EntityId>();
  for (const { id, formerly } of corpus.entities) {
    for (const former of formerly) if (!entities.has(former)) redirects.set(former, id);
  }
  return {
    corpus,
    entities,
    claims: keyed(corpus.claims),
    releases: keyed(corpus.releases),
    predicates: keyed(corpus.predicates),
    types: keyed(corpus.types),
    stories: keyed(corpus.stories),
    positions: new Map(corpus.positions.map((position) => [position.entity, position])),
    redirects,
    claimsOf: groups(corpus.claims, (claim) => rolesOf({ entities }, claim)),
    claimsIn: groups(corpus.claims, (claim) => [claim.release]),
    partsOf: groups(corpus.claims, (claim) => (claim.partOf === null ? [] : [claim.partOf])),
    mentionsOf: groups(corpus.mentions, (mention) => [mention.entity]),
    mentionsIn: groups(corpus.mentions, (mention) => [mention.release]),
    meetings: corpus.entities.filter((entity) => entity.type === 'meeting').sort(byTime),
  };
}

/** The entity that an id means today: itself, the one that took it over, or null where it is gone. */
export function resolveEntity(index: CorpusIndex, id: EntityId): Entity | null {
  return index.entities.get(id) ?? index.entities.get(index.redirects.get(id) ?? id) ?? null;
}
