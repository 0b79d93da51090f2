import { type Entity, isWritten, type WrittenKind } from '../model/entity';
import type { ReleaseId } from '../model/ids';
import { languages } from '../model/language';
import { spellingOf } from '../text/letters/spelling-key';
import type { CorpusIndex } from './corpus-index';

/** One way in which a name is written: in releases, or as an alias by which no release of the corpus names it. */
export interface Spelling {
  readonly text: string;
  /** `name` for the name itself, in any of the languages. */
  readonly kind: WrittenKind | 'name';
  /** Where it names the entity and how often, in the order of the corpus. Where it is empty, its letters may stand within a longer name all the same. */
  readonly found: readonly { readonly release: ReleaseId; readonly count: number }[];
}

/**
 * Every spelling of an entity: first those found in the releases, by their first place, then the aliases known besides.
 * A spelling that differs from a name only in what a reader does not see (order of marks, zero-width characters) has
 * the kind of that name.
 */
export function spellingsOf(index: CorpusIndex, entity: Entity): readonly Spelling[] {
  const aliases = entity.aliases.filter(isWritten);
  const kindOf = (text: string, release: ReleaseId | null): Spelling['kind'] => {
    const key = spellingOf(text);
    const alias = aliases.find(
      (one) => spellingOf(one.text) === key && (one.in === null || one.in === release),
    );
    return alias?.kind ?? 'name';
  };
  const spellings = new Map<
    string,
    { text: string; kind: Spelling['kind']; found: Map<ReleaseId, number> }
  >();
  for (const { release, words: text } of index.mentionsOf.get(entity.id) ?? []) {
    const spelling = spellings.get(text) ?? { text, kind: kindOf(text, release), found: new Map() };
    spelling.found.set(release, (spelling.found.get(release) ?? 0) + 1);
    spellings.set(text, spelling);
  }
  const names = new Set<string>(languages.map((language) => entity.name[language]));
  for (const { text, kind } of aliases) {
    if (!spellings.has(text) && !names.has(text))
      spellings.set(text, { text, kind, found: new Map() });
  }
  return Array.from(spellings.values(), ({ text, kind, found }) => ({
    text,
    kind,
    found: Array.from(found, ([release, count]) => ({ release, count })),
  }));
}

/** What an entity is found by that no text calls it: readings of its names, and everyday words. */
export const searchedBy = ({ aliases }: Entity): readonly string[] =>
  aliases.flatMap((alias) => (isWritten(alias) ? [] : [alias.text]));
