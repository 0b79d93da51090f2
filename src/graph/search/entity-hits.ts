import type { EntityId } from '../../model/ids';
import type { Language } from '../../model/language';
import type { CorpusIndex } from '../corpus-index';
import type { Steps } from '../steps';
import { type EntityName, entityNames } from './entity-names';
import { fuzzyNames, nearestNames } from './fuzzy-names';
import { type EntityHit, type Tier, tierRank } from './hits';
import { matchPhrases } from './match-phrases';
import type { Needle } from './phrase-list';

/** Better matches before worse; then what was typed before what only remains of it, names before other spellings, and those with more claims. */
function better(index: CorpusIndex, language: Language) {
  const claims = (id: EntityId) => index.claimsOf.get(id)?.length ?? 0;
  const collator = new Intl.Collator(language);
  return (a: EntityHit, b: EntityHit): number =>
    tierRank(a.tier) - tierRank(b.tier) ||
    Number(b.asTyped) - Number(a.asTyped) ||
    Number(a.source !== 'name') - Number(b.source !== 'name') ||
    claims(b.id) - claims(a.id) ||
    a.matched.length - b.matched.length ||
    collator.compare(
      index.entities.get(a.id)?.name[language] ?? '',
      index.entities.get(b.id)?.name[language] ?? '',
    );
}

export const hitOfName = (name: EntityName, tier: Tier, asTyped: boolean): EntityHit => ({
  kind: 'entity',
  id: name.entity,
  tier,
  asTyped,
  matched: name.text,
  source: name.source,
  language: name.language,
});

/** Entities by their names, best first, none of them fuzzily. Titles are left out of account for persons alone. */
export function* entityHits(
  index: CorpusIndex,
  needle: Needle,
  language: Language,
): Steps<EntityHit[]> {
  const { names, phrases } = yield* entityNames(index);
  const best = new Map<EntityId, EntityHit>();
  const order = better(index, language);
  const isPerson = (phrase: number) => {
    const name = names[phrase];
    return name !== undefined && index.entities.get(name.entity)?.type === 'person';
  };
  for (const { phrase, tier, asTyped } of yield* matchPhrases(phrases, needle, isPerson)) {
    const name = names[phrase];
    if (!name) continue;
    const known = best.get(name.entity);
    if (known && tierRank(known.tier) < tierRank(tier)) continue;
    const hit = hitOfName(name, tier, asTyped);
    if (!known || order(hit, known) < 0) best.set(name.entity, hit);
  }
  return [...best.values()].sort(order);
}

/** Entities whose names are spelt like the needle, a few letters wrong. */
export function* fuzzyHits(
  index: CorpusIndex,
  needle: Needle,
  language: Language,
): Steps<EntityHit[]> {
  const { names } = yield* entityNames(index);
  const best = new Map<EntityId, EntityHit>();
  for (const number of yield* fuzzyNames(index, needle.bare)) {
    const name = names[number];
    if (name && !best.has(name.entity)) best.set(name.entity, hitOfName(name, 'fuzzy', true));
  }
  return [...best.values()].sort(better(index, language));
}

/** How many names are offered where nothing was found. */
const offered = 3;

/** The few entities whose names are spelt most like the needle. */
export function* nearestHits(index: CorpusIndex, needle: Needle): Steps<EntityHit[]> {
  const { names } = yield* entityNames(index);
  const hits = new Map<EntityId, EntityHit>();
  for (const number of yield* nearestNames(index, needle.bare)) {
    const name = names[number];
    if (!name || hits.has(name.entity)) continue;
    hits.set(name.entity, hitOfName(name, 'fuzzy', true));
    if (hits.size === offered) break;
  }
  return [...hits.values()];
}
