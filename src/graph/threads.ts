import type { Claim } from '../model/claim';
import type { TypeTerm } from '../model/corpus';
import type { Entity } from '../model/entity';
import type { EntityId, PredicateId } from '../model/ids';
import { claimColumns, claimNumbers } from './claim-columns';
import type { CorpusIndex } from './corpus-index';
import { countPassages, lineTable } from './line-table';

/** How an entity came up at a meeting. */
export interface ThreadCell {
  /** In the order given; at least one. */
  readonly claims: readonly Claim[];
  /** Their predicates, each once, in the order of the vocabulary. */
  readonly predicates: readonly PredicateId[];
  /** In how many distinct passages. */
  readonly passages: number;
}

/**
 * How an entity goes through `n` meetings in time order, of which it came up at `k`. A stretch of meetings without it is
 * long where it is more than a quarter of all (`n / 4`, rounded down; between two at which it came up, one is never
 * long).
 * - `through`: at half of the meetings or more (at two at least, if there are two), and never away for long;
 * - `appears`: away for long at the beginning, and there at the end (not away for long after its last);
 * - `stops`: there at the beginning, and away for long at the end: later releases do not name it, and say no more;
 * - `returns`: there at the beginning and at the end, but seldom or with a long stretch without it;
 * - `passes`: away for long at both ends.
 */
export const persistences = ['through', 'returns', 'appears', 'stops', 'passes'] as const;
export type Persistence = (typeof persistences)[number];

/** One entity followed through the meetings. */
export interface Thread {
  readonly entity: Entity;
  readonly persistence: Persistence;
  /** By meeting; meetings at which it did not come up are missing. At least one. */
  readonly cells: ReadonlyMap<EntityId, ThreadCell>;
}

export interface ThreadsOfType {
  readonly type: TypeTerm;
  readonly threads: readonly Thread[];
}

function cellOf(index: CorpusIndex, numbers: readonly number[]): ThreadCell {
  const claims = numbers.flatMap((number): Claim | [] => index.corpus.claims[number] ?? []);
  const found = new Set(claims.map((claim) => claim.predicate));
  const predicates = index.corpus.predicates.map(({ id }) => id).filter((id) => found.has(id));
  return { claims, predicates, passages: countPassages(lineTable(index), numbers) };
}

/** The meetings to which a claim, by number, belongs: where it was made, and those that it names. */
function meetingsOf(index: CorpusIndex, number: number): readonly EntityId[] {
  return (claimColumns(index).ends[number] ?? []).flatMap((end) => {
    const entity = index.corpus.entities[end];
    return entity?.type === 'meeting' ? [entity.id] : [];
  });
}

/** For places among `count` meetings in time order, at least one, each once. */
export function persistenceOf(places: readonly number[], count: number): Persistence {
  const sorted = [...places].sort((a, b) => a - b);
  const long = Math.floor(count / 4);
  const before = sorted[0] ?? count;
  const after = count - 1 - (sorted.at(-1) ?? -1);
  const between = sorted.slice(1).map((place, at) => place - (sorted[at] ?? place) - 1);
  const early = before <= long;
  const late = after <= long;
  if (!early || !late) return early ? 'stops' : late ? 'appears' : 'passes';
  const often = 2 * sorted.length >= count && sorted.length >= Math.min(2, count);
  const away = Math.max(0, ...between) > Math.max(1, long);
  return often && !away ? 'through' : 'returns';
}

/**
 * The threads of a set of claims: for every end of theirs but meetings, how it came up at each meeting (the claims made
 * at it, and those that name it). By type in the order of the vocabulary; within it those at most meetings first, then by
 * persistence, then those in most passages, then in the order of the corpus. Undated meetings come last in time.
 */
export function threadsOf(index: CorpusIndex, claims: Iterable<Claim>): readonly ThreadsOfType[] {
  const { ends } = claimColumns(index);
  const found = new Map<number, Map<EntityId, number[]>>();
  for (const { id } of claims) {
    const number = claimNumbers(index).get(id);
    if (number === undefined) continue;
    const meetings = meetingsOf(index, number);
    for (const end of meetings.length === 0 ? [] : (ends[number] ?? [])) {
      const row = found.get(end) ?? new Map<EntityId, number[]>();
      found.set(end, row);
      for (const meeting of meetings) {
        const cell = row.get(meeting);
        if (cell) cell.push(number);
        else row.set(meeting, [number]);
      }
    }
  }
  const places = new Map(index.meetings.map(({ id }, place) => [id, place]));
  const byType = new Map<Entity['type'], Thread[]>();
  for (const [end, entity] of index.corpus.entities.entries()) {
    const row = found.get(end);
    if (!row || entity.type === 'meeting') continue;
    const own = [...row.keys()].flatMap((id) => places.get(id) ?? []);
    const cells = new Map(Array.from(row, ([id, of]) => [id, cellOf(index, of)]));
    const persistence = persistenceOf(own, index.meetings.length);
    const threads = byType.get(entity.type) ?? [];
    threads.push({ entity, persistence, cells });
    byType.set(entity.type, threads);
  }
  return index.corpus.types.flatMap((type): ThreadsOfType[] => {
    const threads = byType.get(type.id);
    return threads ? [{ type, threads: threads.sort(longestFirst) }] : [];
  });
}

function longestFirst(a: Thread, b: Thread): number {
  const rank = (thread: Thread) => persistences.indexOf(thread.persistence);
  const passages = ({ cells }: Thread) =>
    [...cells.values()].reduce((sum, cell) => sum + cell.passages, 0);
  return b.cells.size - a.cells.size || rank(a) - rank(b) || passages(b) - passages(a);
}

/** One entity's thread with every meeting in time order, null where it did not come up. */
export function followThread(
  index: CorpusIndex,
  id: EntityId,
  claims: Iterable<Claim>,
): readonly { readonly meeting: Entity; readonly cell: ThreadCell | null }[] {
  const { ends } = claimColumns(index);
  const end = index.corpus.entities.findIndex((entity) => entity.id === id);
  const own = [...claims]
    .flatMap((claim) => claimNumbers(index).get(claim.id) ?? [])
    .filter((number) => ends[number]?.includes(end));
  return index.meetings.map((meeting) => {
    const at = own.filter((number) => meetingsOf(index, number).includes(meeting.id));
    return { meeting, cell: at.length === 0 ? null : cellOf(index, at) };
  });
}
