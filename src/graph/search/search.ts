import type { Language } from '../../model/language';
import type { ReleaseTexts } from '../../model/release';
import type { CorpusIndex } from '../corpus-index';
import { finish, type Steps } from '../steps';
import { bodies } from './bodies';
import { entityHits, fuzzyHits, nearestHits, type SomeEntities } from './entity-hits';
import { entityNames } from './entity-names';
import { findNearly } from './find-nearly';
import { findRelated, findTogether } from './find-together';
import { findInRenderings, findWords, renderings } from './find-words';
import { type EntityHit, type Hit, tierRank } from './hits';
import { hitsOfMeetingWord } from './meeting-words';
import { type Needle, needleOf } from './phrase-list';
import { type QueryTime, queryTime } from './query-time';
import { hitsOfTime } from './time-hits';
import { type CommandName, commandHits, releaseHits, releaseTitles, storyHits } from './title-hits';

export type GroupName = 'meetings' | 'entities' | 'releases' | 'passages' | 'stories' | 'commands';

export interface Group {
  readonly name: GroupName;
  readonly hits: readonly Hit[];
  /** How many there are; `hits` may be fewer. */
  readonly total: number;
}

export interface SearchResult {
  /** The group with the best match first; groups without a hit are left out. */
  readonly groups: readonly Group[];
  readonly total: number;
  /** Where nothing was found: the names that are spelt most alike. */
  readonly nearest: readonly EntityHit[];
}

const groupOrder: readonly GroupName[] = [
  'entities',
  'meetings',
  'releases',
  'passages',
  'stories',
  'commands',
];

/** Hits of one group that are handed out; the rest is counted. */
const shownPerGroup = 50;

export const nothingFound: SearchResult = { groups: [], total: 0, nearest: [] };

/** What is searched, and for what. */
export interface Quest {
  readonly index: CorpusIndex;
  /** Those of its releases that are at hand; the words of others are not found. */
  readonly texts: ReleaseTexts;
  readonly query: string;
  readonly language: Language;
  readonly commands: readonly CommandName[];
}

type Found = Record<GroupName, { readonly hits: readonly Hit[]; readonly total: number }>;

const all = (hits: readonly Hit[]) => ({ hits, total: hits.length });

/**
 * Finds entities, meetings, releases, passages, stories and commands for a query in any of the three languages, with
 * or without spaces, titles and diacritics. Exact comes before prefix, before inside, before other romanisations,
 * before parts, before fuzzy; fuzzy is tried only where nothing is found otherwise. A query that is a date finds what
 * happened then. `early` is told what the names give before the texts have been searched.
 */
export function* searchSteps(
  { index, texts, query, language, commands }: Quest,
  early: (result: SearchResult) => void = () => {},
): Steps<SearchResult> {
  const needle = needleOf(query.slice(0, 500));
  if (needle.key === '') return nothingFound;
  const time = queryTime(index, needle.key);
  const dates = time?.rest === '';
  const dated =
    time && dates ? hitsOfTime(index, time, query.trim()) : { meetings: [], releases: [] };
  const { meetings: named, others } = yield* entityHits(index, needle, language, shownPerGroup);
  const meetings = withAllMeetings(named, hitsOfMeetingWord(index, needle.key, query.trim()));
  const found: Found = {
    entities: others,
    meetings: datedFirst(dated.meetings, meetings),
    releases: all([...dated.releases, ...(yield* releaseHits(index, needle))]),
    stories: all(yield* storyHits(index, needle)),
    commands: all(yield* commandHits(commands, needle)),
    passages: all([]),
  };
  if (Object.values(found).some(({ total }) => total > 0)) early(resultOf(found, dates));

  found.passages = yield* passages(index, texts, needle, language);
  const inOnePiece = [...meetings.hits, ...others.hits, ...found.passages.hits].some(
    ({ tier }) => tierRank(tier) <= tierRank('inside'),
  );
  if (!inOnePiece && !dates) {
    yield* lookInParts(index, needle, time, language, found);
    if (found.passages.total === 0 && !time)
      found.passages = yield* findNearly(index, texts, needle.key, shownPerGroup);
  }
  const result = resultOf(found, dates);
  return result.total > 0 ? result : { ...result, nearest: yield* nearestHits(index, needle) };
}

/** Makes ready what searches need, the names first; searches begun meanwhile drive the same work on. */
export function* prepareSearch(index: CorpusIndex, texts: ReleaseTexts): Steps<void> {
  yield* prepareNames(index);
  yield* bodies(texts, index);
}

/** The part of it that needs no texts: names, titles, and what claims say. */
export function* prepareNames(index: CorpusIndex): Steps<void> {
  yield* entityNames(index);
  yield* releaseTitles(index);
  yield* renderings(index);
}

/** A search at once. */
export const search = (quest: Quest): SearchResult => finish(searchSteps(quest));

/** The meetings of a time, then those that are called so. */
function datedFirst(dated: readonly EntityHit[], named: SomeEntities): SomeEntities {
  const known = new Set(dated.map(({ id }) => id));
  const others = named.hits.filter(({ id }) => !known.has(id));
  const twice = named.hits.length - others.length;
  return { hits: [...dated, ...others], total: dated.length + named.total - twice };
}

/** The meetings that are called so, then all others where the query means any meeting. */
function withAllMeetings(named: SomeEntities, all: readonly EntityHit[]): SomeEntities {
  if (all.length === 0) return named;
  const known = new Set(named.hits.map(({ id }) => id));
  return { hits: [...named.hits, ...all.filter(({ id }) => !known.has(id))], total: all.length };
}

/** Passages that have the words in one piece, in the release or in a rendering; then the claims that are called so. */
function* passages(
  index: CorpusIndex,
  texts: ReleaseTexts,
  needle: Needle,
  language: Language,
): Steps<Found['passages']> {
  const words = yield* findWords(index, texts, needle, shownPerGroup);
  const known = new Set(words.hits.map(({ claim }) => claim));
  const rendered = yield* findInRenderings(index, needle, known, shownPerGroup);
  for (const { claim } of rendered.hits) known.add(claim);
  const related = findRelated(index, needle.key, language).filter(({ claim }) => !known.has(claim));
  const hits = [...words.hits, ...rendered.hits, ...related];
  return { hits, total: words.total + rendered.total + related.length };
}

/** The claims that have the parts of the query, and the entities that it is made of; else names that are spelt alike. */
function* lookInParts(
  index: CorpusIndex,
  needle: Needle,
  time: QueryTime | null,
  language: Language,
  found: Found,
): Steps<void> {
  const words = time ? time.rest : needle.key;
  const together = yield* findTogether(index, words, time?.spans ?? null, language);
  const claims = new Set(found.passages.hits.map((hit) => hit.kind === 'passage' && hit.claim));
  const more = together.passages.filter(({ claim }) => !claims.has(claim));
  found.passages = all([...found.passages.hits, ...more]);
  const known = new Set(found.entities.hits.map((hit) => hit.kind === 'entity' && hit.id));
  const others = together.entities.filter(({ id }) => !known.has(id));
  found.entities = {
    hits: [...found.entities.hits, ...others],
    total: found.entities.total + others.length,
  };
  if (found.entities.total + found.passages.total + found.meetings.total > 0 || time) return;
  found.entities = yield* fuzzyHits(index, needle, language, shownPerGroup);
}

function resultOf(found: Found, dates: boolean): SearchResult {
  const bestOf = (name: GroupName) =>
    Math.min(...found[name].hits.map(({ tier }) => tierRank(tier)));
  const groups = groupOrder
    .filter((name) => found[name].total > 0)
    .sort(
      (a, b) =>
        bestOf(a) - bestOf(b) ||
        Number(b === 'meetings' && dates) - Number(a === 'meetings' && dates) ||
        groupOrder.indexOf(a) - groupOrder.indexOf(b),
    )
    .map((name): Group => {
      const { hits, total } = found[name];
      return { name, hits: hits.slice(0, shownPerGroup), total };
    });
  return { groups, total: groups.reduce((sum, group) => sum + group.total, 0), nearest: [] };
}
