import type { Claim } from '../../model/claim';
import type { EntityId } from '../../model/ids';
import { type Language, languages } from '../../model/language';
import { meets, type TimeSpan } from '../../model/time-span';
import { spellingOf } from '../../text/letters/spelling-key';
import type { CorpusIndex } from '../corpus-index';
import { perIndex } from '../memo';
import type { Steps } from '../steps';
import { hitOfName } from './entity-hits';
import { entityNames } from './entity-names';
import { renderings } from './find-words';
import { places, textOf } from './haystack';
import type { EntityHit, PassageHit, Tier } from './hits';
import { beginsWord } from './match-phrases';
import { partsOf, type QueryPart } from './named-in';
import { isSpaced, sayingWords, stem, wordsOf } from './query-words';

/** What predicates are called, as spelling keys; by their ids too, which say it in one plain word. */
const predicateWords = perIndex((index: CorpusIndex) =>
  index.corpus.predicates.map(({ id, label, inverse }) => ({
    id,
    words: [
      spellingOf(id.replaceAll('-', ' ')),
      ...languages.flatMap((language) => [
        spellingOf(label[language]),
        spellingOf(inverse[language]),
      ]),
    ],
  })),
);

/** Fewer letters say no predicate. */
const shortestPredicate = 3;

/** Claims by what their predicate is called: its beginning, or a word of it. */
function claimsOfPredicate(index: CorpusIndex, word: string): readonly Claim[] {
  if (word.length < (isSpaced(word) ? shortestPredicate : 2)) return [];
  const meant = new Set(
    predicateWords(index).flatMap(({ id, words }) =>
      words.some((one) => (isSpaced(word) ? one.split(' ').includes(word) : one.startsWith(word)))
        ? [id]
        : [],
    ),
  );
  return meant.size === 0
    ? []
    : index.corpus.claims.filter(({ predicate }) => meant.has(predicate));
}

/** A word so short must be a whole word: the car of "eco car" is not that of carbon. */
const shortWord = 3;

const hasWordLike = (text: string, word: string): boolean =>
  word.length > shortWord
    ? beginsWord(text, word)
    : wordsOf(text).some((one) => one === word || stem(one) === word);

/** Claims that have a word somewhere: in their texts, in a name of one of their ends, or in what their predicate is called. */
function* claimsWith(index: CorpusIndex, word: string): Steps<Set<Claim>> {
  const claims = new Set<Claim>(claimsOfPredicate(index, word));
  const { texts, keys } = yield* renderings(index);
  const sought = stem(word);
  const stands = (text: string) => !isSpaced(sought) || hasWordLike(text, sought);
  yield* places(keys, sought, 'first', ({ number }) => {
    const claim = texts[number]?.claim;
    if (claim && stands(textOf(keys, number))) claims.add(claim);
  });
  const { names, phrases } = yield* entityNames(index);
  const entities = new Set<EntityId>();
  yield* places(phrases.keys, sought, 'first', ({ number }) => {
    const entity = names[number]?.entity;
    if (entity && stands(textOf(phrases.keys, number))) entities.add(entity);
  });
  for (const id of entities) for (const claim of index.claimsOf.get(id) ?? []) claims.add(claim);
  return claims;
}

const claimsOfNames = (index: CorpusIndex, part: QueryPart): Set<Claim> =>
  new Set(part.names.flatMap(({ entity }) => index.claimsOf.get(entity) ?? []));

/** Claims whose predicate is called so. */
export const findRelated = (index: CorpusIndex, word: string, language: Language): PassageHit[] =>
  claimsOfPredicate(index, word).map((claim) => hitOfClaim(claim, 'inside', language));

interface Together {
  readonly entities: readonly EntityHit[];
  readonly passages: readonly PassageHit[];
}

const none: Together = { entities: [], passages: [] };

/**
 * What a query of several parts finds: the claims that have all of them (names of their ends, words of their texts,
 * what their predicate is called, their time), and the entities whose names stand in it where it is made of names
 * alone. Nothing where a part is found nowhere.
 */
export function* findTogether(
  index: CorpusIndex,
  words: string,
  spans: readonly TimeSpan[] | null,
  language: Language,
): Steps<Together> {
  const parts: QueryPart[] = [];
  for (const part of yield* partsOf(index, words)) {
    if (part.names.length > 0) parts.push(part);
    else for (const text of sayingWords(part.text)) parts.push({ text, names: [] });
  }
  const [only] = parts;
  if (only === undefined) return none;
  // A rest of a letter or two makes of a name another word.
  if (parts.some(({ text, names }) => names.length === 0 && isScrap(text))) return none;
  // One part that is the whole query has been looked for as it stands.
  if (parts.length === 1 && spans === null && only.text === words.trim()) return none;
  let together: Claim[] | null = null;
  for (const part of parts) {
    const claims: Set<Claim> =
      part.names.length > 0 ? claimsOfNames(index, part) : yield* claimsWith(index, part.text);
    together = together ? together.filter((claim) => claims.has(claim)) : [...claims];
  }
  const claims = (together ?? []).filter(
    ({ when }) => spans === null || (when !== null && spans.some((span) => meets(when, span))),
  );
  const named = spans === null && parts.every(({ names }) => names.length > 0);
  return {
    entities: named ? entitiesNamed(index, parts) : [],
    passages: inOrder(index, claims).map((claim) => hitOfClaim(claim, 'parts', language)),
  };
}

const isScrap = (text: string) => /^[\p{Script=Thai}]{1,2}$/u.test(text);

/** Each entity once, in the order in which the query names them; countries last, since they rather say of which. */
function entitiesNamed(index: CorpusIndex, parts: readonly QueryPart[]): EntityHit[] {
  const hits = new Map<EntityId, EntityHit>();
  for (const { names } of parts)
    for (const name of names)
      if (!hits.has(name.entity)) hits.set(name.entity, hitOfName(name, 'parts', true));
  const isCountry = ({ id }: EntityHit) => index.entities.get(id)?.type === 'country';
  return [...hits.values()].sort((a, b) => Number(isCountry(a)) - Number(isCountry(b)));
}

const inOrder = (index: CorpusIndex, claims: readonly Claim[]): Claim[] => {
  const sought = new Set(claims);
  return index.corpus.claims.filter((claim) => sought.has(claim));
};

function hitOfClaim(claim: Claim, tier: Tier, language: Language): PassageHit {
  const says = claim.evidence.findIndex(({ role }) => role === 'says');
  return {
    kind: 'passage',
    tier,
    release: claim.release,
    claim: claim.id,
    evidence: says < 0 ? null : says,
    via: 'claim',
    language,
    snippet: claim.gist[language],
    match: { start: 0, end: 0 },
    span: null,
  };
}
