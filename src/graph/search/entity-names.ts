import type { EntityId } from '../../model/ids';
import { type Language, languages } from '../../model/language';
import type { CorpusIndex } from '../corpus-index';
import { stepsPer } from '../memo';
import type { NameSource } from './hits';
import { type PhraseList, phraseList } from './phrase-list';

export interface EntityName {
  readonly entity: EntityId;
  readonly text: string;
  readonly source: NameSource;
  readonly language: Language | null;
}

/** Everyday words count only whole: a part of one may be another word (รถไฟ, a train, of รถไฟฟ้า). */
export const isOnlyWhole = (name: EntityName | undefined): boolean => name?.source === 'common';

interface EntityNames {
  readonly names: readonly EntityName[];
  /** The place in the corpus of the entity of each name. */
  readonly owners: Int32Array;
  /** The same as phrases, in the same order. */
  readonly phrases: PhraseList;
}

/** Every name, label and alias of every entity. */
export const entityNames = stepsPer(function* (index: CorpusIndex) {
  const names: EntityName[] = [];
  const counts: number[] = [];
  for (const { id, name, label, aliases } of index.corpus.entities) {
    const before = names.length;
    for (const language of languages) {
      names.push({ entity: id, text: name[language], source: 'name', language });
      if (label[language] !== name[language]) {
        names.push({ entity: id, text: label[language], source: 'label', language });
      }
    }
    for (const alias of aliases) {
      names.push({ entity: id, text: alias.text, source: alias.kind, language: null });
    }
    counts.push(names.length - before);
  }
  const owners = new Int32Array(names.length);
  let at = 0;
  for (const [entity, count] of counts.entries()) {
    owners.fill(entity, at, at + count);
    at += count;
  }
  yield;
  const phrases = yield* phraseList(names.map(({ text }) => text));
  return { names, owners, phrases } satisfies EntityNames;
});
