import type { EntityId } from '../../model/ids';
import type { Language } from '../../model/language';
import type { CorpusIndex } from '../corpus-index';
import type { Steps } from '../steps';
import { bestFew } from './best-few';
import { type EntityName, entityNames, isOnlyWhole } from './entity-names';
import { fuzzyNames } from './fuzzy-names';
import { textOf } from './haystack';
import type { EntityHit, Tier } from './hits';
import { isAsTyped, matchPhrases, tierOfScore } from './match-phrases';
import { nearestNames } from './nearest-names';
import type { Needle } from './phrase-list';

export const hitOfName = (name: EntityName, tier: Tier, asTyped: boolean): EntityHit => ({
  kind: 'entity',
  id: name.entity,
  tier,
  asTyped,
  matched: name.text,
  source: name.source,
  language: name.language,
});

interface Scored {
  readonly name: EntityName;
  readonly score: number;
  /** The name ends as the needle does: where no spaces part words, what goes on may be another word (大使, 大使館). */
  readonly ends: boolean;
}

/** Better scores before worse; then names before other spellings, and those with more claims. */
function better(index: CorpusIndex, language: Language) {
  const claims = (id: EntityId) => index.claimsOf.get(id)?.length ?? 0;
  const shown = (id: EntityId) => index.entities.get(id)?.name[language] ?? '';
  const { compare } = new Intl.Collator(language);
  return (a: Scored, b: Scored): number =>
    a.score - b.score ||
    Number(b.ends) - Number(a.ends) ||
    Number(a.name.source !== 'name') - Number(b.name.source !== 'name') ||
    claims(b.name.entity) - claims(a.name.entity) ||
    a.name.text.length - b.name.text.length ||
    compare(shown(a.name.entity), shown(b.name.entity));
}

export interface SomeEntities {
  /** The best of them. */
  readonly hits: readonly EntityHit[];
  readonly total: number;
}

export interface NamedEntities {
  readonly meetings: SomeEntities;
  readonly others: SomeEntities;
}

/**
 * Meetings and other entities by their names, the best `most` of each, none of them fuzzily. Titles are left out of
 * account for persons alone.
 */
export function* entityHits(
  index: CorpusIndex,
  needle: Needle,
  language: Language,
  most: number,
): Steps<NamedEntities> {
  const { names, owners, phrases } = yield* entityNames(index);
  const { entities } = index.corpus;
  const isPerson = (phrase: number) => entities[owners[phrase] ?? -1]?.type === 'person';
  const onlyWhole = (phrase: number) => isOnlyWhole(names[phrase]);
  const scores = yield* matchPhrases(phrases, needle, isPerson, onlyWhole);
  const best = bestNames(names, owners, scores, entities.length).map(({ phrase, ...scored }) => ({
    ...scored,
    ends: textOf(phrases.keys, phrase).endsWith(needle.key),
  }));
  yield;
  const order = better(index, language);
  const some = (scored: readonly Scored[]): SomeEntities => ({
    hits: bestFew(scored, most, order).map(({ name, score }) =>
      hitOfName(name, tierOfScore(score), isAsTyped(score)),
    ),
    total: scored.length,
  });
  const isMeeting = ({ name }: Scored) => index.entities.get(name.entity)?.type === 'meeting';
  const meetings = some(best.filter(isMeeting));
  yield;
  return { meetings, others: some(best.filter((scored) => !isMeeting(scored))) };
}

interface BestName {
  readonly name: EntityName;
  readonly phrase: number;
  readonly score: number;
}

/** The name by which each entity matches best. */
function bestNames(
  names: readonly EntityName[],
  owners: Int32Array,
  scores: Uint8Array,
  count: number,
): BestName[] {
  const best = new Int32Array(count).fill(-1);
  for (let phrase = 0; phrase < scores.length; phrase += 1) {
    const score = scores[phrase];
    if (!score) continue;
    const owner = owners[phrase] ?? 0;
    const known = best[owner] ?? -1;
    if (known < 0 || isBetterName(names, scores, phrase, known)) best[owner] = phrase;
  }
  const scored: BestName[] = [];
  for (const phrase of best) {
    const name = names[phrase];
    if (name) scored.push({ name, phrase, score: scores[phrase] ?? 0 });
  }
  return scored;
}

function isBetterName(
  names: readonly EntityName[],
  scores: Uint8Array,
  phrase: number,
  known: number,
): boolean {
  const apart = (scores[phrase] ?? 0) - (scores[known] ?? 0);
  if (apart !== 0) return apart < 0;
  const [a, b] = [names[phrase], names[known]];
  if (!a || !b || (a.source === 'name') === (b.source === 'name'))
    return (a?.text.length ?? 0) < (b?.text.length ?? 0);
  return a.source === 'name';
}

/** Entities whose names are spelt like the needle, a few letters wrong. */
export function* fuzzyHits(
  index: CorpusIndex,
  needle: Needle,
  language: Language,
  most: number,
): Steps<SomeEntities> {
  const { names } = yield* entityNames(index);
  const best = new Map<EntityId, Scored>();
  for (const number of yield* fuzzyNames(index, needle.bare)) {
    const name = names[number];
    if (name && !best.has(name.entity)) best.set(name.entity, { name, score: 0, ends: false });
  }
  const hits = bestFew(best.values(), most, better(index, language));
  return { hits: hits.map(({ name }) => hitOfName(name, 'fuzzy', true)), total: best.size };
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
