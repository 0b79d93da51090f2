import type { ReleaseId } from '../model/ids';
import type { TextSpan } from '../model/release';
import type { CorpusIndex } from './corpus-index';

const none: readonly TextSpan[] = [];

/** The paragraphs of a release's body; none for a release that the corpus does not have. */
export const paragraphsOf = (index: CorpusIndex, id: ReleaseId): readonly TextSpan[] =>
  index.releases.get(id)?.paragraphs ?? none;

/** The place of the paragraph that holds an offset, or of the last one before it; -1 before the first. */
export function paragraphNumber(spans: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
