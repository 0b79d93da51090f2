import type { CorpusIndex } from '../../graph/corpus-index';
import type { StoryStep } from '../../model/corpus';
import { resolveView } from '../../store/resolve-view';
import { decodeView } from '../../view/codec';

/** What a step speaks of and the corpus no longer has, each once: whatever its view names, and claims that it quotes. */
export function missingFrom(index: CorpusIndex, step: StoryStep): readonly string[] {
  const { gone } = resolveView(index, decodeView(step.view).view);
  const quotes = step.quotes.filter((id) => !index.claims.has(id));
  return [...new Set<string>([...gone, ...quotes])];
}
