import type { EntityId } from '../../model/ids';
import type { Language } from '../../model/language';
import type { CorpusIndex } from '../corpus-index';
import { entityNames } from './entity-names';
import { fuzzyNames, nearestNames } from './fuzzy-names';
import { type EntityHit, tierRank } from './hits';
import { matchPhrases, type Needle } from './phrase-list';

/** Better matches before worse; then what was typed before what only remains of it, names before other spellings, and those with more claims. */
function better(index: CorpusIndex, language: Language) {
  const claims = (id: EntityId) => index.claimsOf.get(id)?.length ?? 0;
  return (a: EntityHit, b: EntityHit): number =>
    tierRank(a.tier) - tierRank(b.tier) ||
    Number(b.asTyped) - Number(a.asTyped) ||
    Number(a.source !== 'name') - Number(b.source !== 'name') ||
    claims(b.id) - claims(a.id) ||
    a.matched.length - b.matched.length ||
    (index.entities.get(a.id)?.name[language] ?? '').localeCompare(
      index.entities.get(b.id)?.name[language] ?? '',
      language,
    );
}

/** Entities by their names, best first; fuzzily only where `forgiving` and no name matches otherwise. */
export function entityHits(
  index: CorpusIndex,
  needle: Needle,
  language: Language,
  forgiving: boolean,
): EntityHit[] {
  const { names, phrases } = entityNames(index);
  const best = new Map<EntityId, EntityHit>();
  const order = better(index, language);
  const offer = (number: number, tier: EntityHit['tier'], asTyped: boolean) => {
    const name = names[number];
    if (!name) return;
    const hit: EntityHit = {
      kind: 'entity',
      id: name.entity,
      tier,
      asTyped,
      matched: name.text,
      source: name.source,
      language: name.language,
    };
    const known = best.get(hit.id);
    if (!known || order(hit, known) < 0) best.set(hit.id, hit);
  };
  for (const { phrase, tier, asTyped } of matchPhrases(phrases, needle))
    offer(phrase, tier, asTyped);
  if (best.size === 0 && forgiving) {
    for (const number of fuzzyNames(index, needle.bare)) offer(number, 'fuzzy', true);
  }
  return [...best.values()].sort(order);
}

/** The few entities whose names are spelt most like the needle. */
export function nearestHits(index: CorpusIndex, needle: Needle): EntityHit[] {
  const { names } = entityNames(index);
  const hits = new Map<EntityId, EntityHit>();
  for (const number of nearestNames(index, needle.bare)) {
    const name = names[number];
    if (!name || hits.has(name.entity)) continue;
    const { entity: id, text: matched, source, language } = name;
    hits.set(id, { kind: 'entity', id, tier: 'fuzzy', asTyped: true, matched, source, language });
    if (hits.size === 3) break;
  }
  return [...hits.values()];
}
