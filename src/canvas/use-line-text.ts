import { useCallback } from 'react';
import type { CorpusIndex } from '../graph/corpus-index';
import type { Edge } from '../graph/edges';
import { canvasMessages } from '../messages/canvas';
import type { Language } from '../model/language';

/**
 * What a line says, read from its source: the posts that a person holds there, else its predicate; marked where it has
 * no date, or is only inferred for the time that is shown.
 */
export function useLineText(index: CorpusIndex, language: Language): (edge: Edge) => string {
  const words = canvasMessages[language];
  return useCallback(
    ({ ref, posts, undated, inferred }: Edge) => {
      const mark = inferred ? ` (${words.inferred})` : undated ? ` (${words.undated})` : '';
      const offices = posts.flatMap((id) => index.entities.get(id)?.label[language] ?? []);
      if (offices.length > 0) return offices.join(' · ') + mark;
      const known = index.predicates.get(ref.predicate);
      return ((known?.brief ?? known?.label)?.[language] ?? ref.predicate) + mark;
    },
    [index, language, words],
  );
}
