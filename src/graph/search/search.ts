import type { Entity } from '../../model/entity';
import type { Language } from '../../model/language';
import type { CorpusIndex } from '../corpus-index';
import { entityHits, nearestHits } from './entity-hits';
import { findInRenderings, findWords } from './find-words';
import { type EntityHit, type Hit, type PassageHit, tierRank } from './hits';
import { needleOf } from './phrase-list';
import { querySpan } from './query-span';
import { hitsOfTime } from './time-hits';
import { type CommandName, commandHits, releaseHits, storyHits } from './title-hits';

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

const nothing: SearchResult = { groups: [], total: 0, nearest: [] };

const isMeeting = (entity: Entity | undefined) => entity?.type === 'meeting';

/**
 * Finds entities, meetings, releases, passages, stories and commands for a query in any of the three languages, with
 * or without spaces, titles and diacritics. Exact comes before prefix, before inside, before other romanisations, before
 * fuzzy; fuzzy is tried only where no name matches otherwise. A query that is a date finds what happened then.
 */
export function search(
  index: CorpusIndex,
  query: string,
  language: Language,
  commands: readonly CommandName[] = [],
): SearchResult {
  const needle = needleOf(query.slice(0, 500));
  if (needle.key === '') return nothing;
  const span = querySpan(query.slice(0, 60));
  const dated = span ? hitsOfTime(index, span, query.trim()) : [];
  const named = entityHits(index, needle, language, span === null).filter(
    ({ id }) => !dated.some((hit) => hit.kind === 'entity' && hit.id === id),
  );

  const words = findWords(index, query.slice(0, 500), 200);
  const inWords = new Set(words.map(({ claim }) => claim));
  const rendered = findInRenderings(index, needle, 200).filter(({ claim }) => !inWords.has(claim));
  const passages: PassageHit[] = [...words, ...rendered];
  // Words that stand in the texts are better than a name that is merely spelt alike.
  const fuzzyOnly = named.every(({ tier }) => tier === 'fuzzy');
  const entities = passages.length > 0 && fuzzyOnly ? [] : named;

  const all: Readonly<Record<GroupName, readonly Hit[]>> = {
    entities: entities.filter(({ id }) => !isMeeting(index.entities.get(id))),
    meetings: [
      ...dated.filter(({ kind }) => kind === 'entity'),
      ...entities.filter(({ id }) => isMeeting(index.entities.get(id))),
    ],
    releases: [...dated.filter(({ kind }) => kind === 'release'), ...releaseHits(index, needle)],
    passages,
    stories: storyHits(index, needle),
    commands: commandHits(commands, needle),
  };
  const bestOf = (name: GroupName) => Math.min(...all[name].map(({ tier }) => tierRank(tier)));
  const groups = groupOrder
    .filter((name) => all[name].length > 0)
    .sort(
      (a, b) =>
        bestOf(a) - bestOf(b) ||
        Number(b === 'meetings' && span !== null) - Number(a === 'meetings' && span !== null) ||
        groupOrder.indexOf(a) - groupOrder.indexOf(b),
    )
    .map(
      (name): Group => ({ name, hits: all[name].slice(0, shownPerGroup), total: all[name].length }),
    );
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return { groups, total, nearest: total === 0 ? nearestHits(index, needle) : [] };
}
