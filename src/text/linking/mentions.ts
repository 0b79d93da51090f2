import type { Mention } from '../../model/corpus';
import { type Entity, type EntityType, isWritten } from '../../model/entity';
import type { EntityId, ReleaseId } from '../../model/ids';
import { languages } from '../../model/language';
import type { TextSpan, WholeRelease } from '../../model/release';
import { spanOfKey, spellingKey, spellingOf } from '../letters/spelling-key';
import { isNameBoundary } from './name-boundary';
import { NameTrie } from './name-trie';

/** Who goes by a name: in one release only, or wherever the entity is introduced in full, or everywhere. */
interface Bearer {
  readonly entity: EntityId;
  readonly scope: { readonly only: ReleaseId } | 'where introduced' | 'everywhere';
}

/** All names of a corpus, ready to be found in texts. */
export interface NameIndex {
  readonly trie: NameTrie;
  /** By the number of the name in the trie. */
  readonly bearers: readonly (readonly Bearer[])[];
}

/** A name that stands in a release and fits several entities alike, so that it is a mention of none. */
export interface UnclearName extends TextSpan {
  readonly entities: readonly EntityId[];
}

/** Short forms of these are shared by many (a given name, "the ministry"): the release must say whom it means. */
const introduced: ReadonlySet<EntityType> = new Set([
  'person',
  'ministry',
  'agency',
  'organization',
  'government',
]);

/** Gathers names and aliases of all entities but posts, which are no places in a text but labels of lines. */
export function nameIndex(entities: readonly Entity[]): NameIndex {
  const trie = new NameTrie();
  const bearers: Bearer[][] = [];
  const add = (name: string, bearer: Bearer): void => {
    const key = spellingOf(name);
    if (key === '') return;
    const number = trie.add(key);
    const same = bearers[number] ?? [];
    bearers[number] = same;
    same.push(bearer);
  };
  for (const { id, type, name, aliases } of entities) {
    if (type === 'post') continue;
    for (const language of languages) add(name[language], { entity: id, scope: 'everywhere' });
    for (const { text, kind, in: only } of aliases.filter(isWritten)) {
      const short = kind === 'short' && introduced.has(type);
      add(text, {
        entity: id,
        scope: only !== null ? { only } : short ? 'where introduced' : 'everywhere',
      });
    }
  }
  return { trie, bearers };
}

interface Candidate {
  readonly name: number;
  readonly start: number;
  readonly end: number;
}

/** The longest candidates that do not overlap; of equally long ones the first. Offsets are units of a key. */
function longestFirst(candidates: readonly Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length);
  const chosen: Candidate[] = [];
  const byLength = candidates.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const candidate of byLength) {
    // What was taken before is at least as long: it covers one of the ends if it covers anything.
    if (taken[candidate.start] || taken[candidate.end - 1]) continue;
    taken.fill(1, candidate.start, candidate.end);
    chosen.push(candidate);
  }
  return chosen;
}

const distinct = (bearers: readonly Bearer[]): EntityId[] => [
  ...new Set(bearers.map(({ entity }) => entity)),
];

/** Which entities a name may stand for in a release: an alias of this release before full names before short ones. */
function meant(
  bearers: readonly Bearer[],
  release: ReleaseId,
  known: ReadonlySet<EntityId>,
): EntityId[] {
  const here = bearers.filter(({ scope }) => typeof scope === 'object' && scope.only === release);
  if (here.length > 0) return distinct(here);
  const full = distinct(bearers.filter(({ scope }) => scope === 'everywhere'));
  if (full.length === 1) return full;
  if (full.length > 1) {
    const told = full.filter((entity) => known.has(entity));
    return told.length === 1 ? told : full;
  }
  return distinct(
    bearers.filter(({ scope, entity }) => scope === 'where introduced' && known.has(entity)),
  );
}

const nobody: ReadonlySet<EntityId> = new Set();

/**
 * The places in a release's body where entities are named: the longest names first, none overlapping, in the order of
 * the text; spans are UTF-16 offsets into the whole text. Names are compared by spelling. A short name of a person or
 * institution counts where this release also gives a full name of that entity. A name that still fits several
 * entities is none's mention, and is told in `unclear`.
 */
export function findMentions(
  { trie, bearers }: NameIndex,
  release: Pick<WholeRelease, 'id' | 'text' | 'body'>,
): { readonly mentions: readonly Mention[]; readonly unclear: readonly UnclearName[] } {
  const key = spellingKey(release.text, release.body);
  const hits = trie
    .find(key.key)
    .filter(({ start, end }) => isNameBoundary(key.key, start) && isNameBoundary(key.key, end));
  const resolve = (known: ReadonlySet<EntityId>) => {
    const fitting = hits
      .map((hit) => ({ ...hit, entities: meant(bearers[hit.name] ?? [], release.id, known) }))
      .filter(({ entities }) => entities.length > 0);
    const chosen = new Set<Candidate>(longestFirst(fitting, key.key.length));
    return fitting.filter((hit) => chosen.has(hit));
  };
  const known = new Set(
    resolve(nobody).flatMap(({ entities }) => (entities.length === 1 ? entities : [])),
  );
  const mentions: Mention[] = [];
  const unclear: UnclearName[] = [];
  for (const { start, end, entities } of resolve(known)) {
    const span = spanOfKey(key, start, end);
    const [entity] = entities;
    if (!span || entity === undefined) continue;
    if (entities.length > 1) unclear.push({ ...span, entities });
    else {
      const words = release.text.slice(span.start, span.end);
      mentions.push({ entity, release: release.id, ...span, words });
    }
  }
  return { mentions, unclear };
}
