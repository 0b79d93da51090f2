import type { CorpusIndex } from '../../graph/corpus-index';
import { sceneOf } from '../../graph/scene';
import { defaultView } from '../../view/view';

const known = new WeakMap<CorpusIndex, number>();

/** The number of passages behind the best attested line of the default view, at least 1. */
export function mostPassagesOfLine(index: CorpusIndex): number {
  const found = known.get(index);
  if (found !== undefined) return found;
  const most = sceneOf(index, defaultView).edges.reduce(
    (high, edge) => Math.max(high, edge.passages),
    1,
  );
  known.set(index, most);
  return most;
}
