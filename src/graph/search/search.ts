import type { Entity } from '../../model/entity';
import type { EntityId, StoryId } from '../../model/ids';
import { type Language, languages } from '../../model/language';
import { meets, type TimeSpan } from '../../model/time-span';
import type { CorpusIndex } from '../corpus-index';
import { perIndex } from '../memo';
import { entityNames } from './entity-names';
import { findInRenderings, findWords } from './find-words';
import { fuzzyNames, nearestNames } from './fuzzy-names';
import {
  type CommandHit,
  type EntityHit,
  type Hit,
  type PassageHit,
  type ReleaseHit,
  type StoryHit,
  tierRank,
} from './hits';
import { matchPhrases, type Needle, needleOf, phraseList } from './phrase-list';
import { querySpan } from './query-span';

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

/** Something of the page itself that can be found by its name. */
export interface CommandName {
  readonly id: string;
  readonly label: string;
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
function entityHits(
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

/** Meetings and releases of the time that the query names. */
function hitsOfTime(index: CorpusIndex, span: TimeSpan, query: string): (EntityHit | ReleaseHit)[] {
  const meetings = index.meetings
    .filter(({ when }) => when !== null && meets(when, span))
    .map((meeting): EntityHit => {
      const { id, when } = meeting;
      const same = when?.from === span.from && when.to === span.to;
      const matched = meeting.whenWords ?? query;
      return {
        kind: 'entity',
        id,
        tier: same ? 'exact' : 'inside',
        asTyped: true,
        matched,
        source: 'date',
        language: null,
      };
    });
  const releases = index.corpus.releases
    .filter(({ published }) => meets({ from: published, to: published }, span))
    .map(({ id, title, published }): ReleaseHit => {
      const same = span.from === published && span.to === published;
      return { kind: 'release', id, tier: same ? 'exact' : 'inside', matched: title };
    });
  return [...meetings, ...releases];
}

const releaseTitles = perIndex((index: CorpusIndex) => {
  const phrases = index.corpus.releases.flatMap(
    ({ title, titleTranslation, publisher, url, id }, at) =>
      [
        title,
        titleTranslation?.en ?? '',
        titleTranslation?.ja ?? '',
        ...languages.map((one) => publisher[one]),
        url,
        id,
      ]
        .filter(Boolean)
        .map((text) => [text, at] as const),
  );
  return { texts: phrases, list: phraseList(phrases) };
});

const storyTitles = perIndex((index: CorpusIndex) => {
  const phrases = index.corpus.stories.flatMap(({ title, about }, at) =>
    languages.flatMap((language) => [
      [title[language], at] as const,
      [about[language], at] as const,
    ]),
  );
  return { texts: phrases, list: phraseList(phrases) };
});

/** The best match of each item, best first. */
function itemHits<Made extends Hit>(
  { texts, list }: ReturnType<typeof storyTitles>,
  needle: Needle,
  make: (item: number, tier: Hit['tier'], matched: string) => Made | null,
): Made[] {
  const made = new Map<number, Made>();
  const matches = matchPhrases(list, needle).sort((a, b) => tierRank(a.tier) - tierRank(b.tier));
  for (const { phrase, tier } of matches) {
    const [text, item] = texts[phrase] ?? [];
    if (text === undefined || item === undefined || made.has(item)) continue;
    const hit = make(item, tier, text);
    if (hit) made.set(item, hit);
  }
  return [...made.values()];
}

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

  const releases = itemHits(
    releaseTitles(index),
    needle,
    (item, tier, matched): ReleaseHit | null => {
      const release = index.corpus.releases[item];
      return release ? { kind: 'release', id: release.id, tier, matched } : null;
    },
  );
  const stories = itemHits(storyTitles(index), needle, (item, tier, matched): StoryHit | null => {
    const story = index.corpus.stories[item];
    return story ? { kind: 'story', id: story.id as StoryId, tier, matched } : null;
  });
  const labels = commands.map(({ label }, at) => [label, at] as const);
  const found = itemHits(
    { texts: labels, list: phraseList(labels) },
    needle,
    (item, tier, matched): CommandHit | null => {
      const command = commands[item];
      return command ? { kind: 'command', id: command.id, tier, matched } : null;
    },
  );

  const all: Readonly<Record<GroupName, readonly Hit[]>> = {
    entities: entities.filter(({ id }) => !isMeeting(index.entities.get(id))),
    meetings: [
      ...dated.filter(({ kind }) => kind === 'entity'),
      ...entities.filter(({ id }) => isMeeting(index.entities.get(id))),
    ],
    releases: [...dated.filter(({ kind }) => kind === 'release'), ...releases],
    passages,
    stories,
    commands: found,
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

/** The few entities whose names are spelt most like the needle. */
function nearestHits(index: CorpusIndex, needle: Needle): EntityHit[] {
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
