import type { EntityId } from '../../model/ids';
import { type Language, languages } from '../../model/language';
import type { CorpusIndex } from '../corpus-index';
import { perIndex } from '../memo';
import type { NameSource } from './hits';
import { type PhraseList, phraseList } from './phrase-list';

export interface EntityName {
  readonly entity: EntityId;
  readonly text: string;
  readonly source: NameSource;
  readonly language: Language | null;
}

/** Every name, label and alias of every entity, and the same as phrases in the same order. */
export const entityNames = perIndex(
  (index: CorpusIndex): { names: readonly EntityName[]; phrases: PhraseList } => {
    const names: EntityName[] = [];
    for (const { id, name, label, aliases } of index.corpus.entities) {
      for (const language of languages) {
        names.push({ entity: id, text: name[language], source: 'name', language });
        if (label[language] !== name[language]) {
          names.push({ entity: id, text: label[language], source: 'label', language });
        }
      }
      for (const alias of aliases) {
        names.push({ entity: id, text: alias.text, source: alias.kind, language: null });
      }
    }
    return { names, phrases: phraseList(names.map(({ text }, at) => [text, at])) };
  },
);
