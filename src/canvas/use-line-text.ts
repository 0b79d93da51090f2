import { useCallback } from 'react';
import type { CorpusIndex } from '../graph/corpus-index';
import type { Edge } from '../graph/edges';
import type { Language } from '../model/language';

/** What a line says, read from its source: the posts that a person holds there, else its predicate. */
export function useLineText(index: CorpusIndex, language: Language): (edge: Edge) => string {
  return useCallback(
    ({ ref, posts }: Edge) => {
      const offices = posts.flatMap((id) => index.entities.get(id)?.label[language] ?? []);
      if (offices.length > 0) return offices.join(' · ');
      return index.predicates.get(ref.predicate)?.label[language] ?? ref.predicate;
    },
    [index, language],
  );
}
