import type { ReleaseId } from '../model/ids';
import type { TextSpan } from '../model/release';
import { paragraphs } from '../text/paragraphs';
import type { CorpusIndex } from './corpus-index';
import { perIndex } from './memo';

const known = perIndex(() => new Map<ReleaseId, readonly TextSpan[]>());

/** The paragraphs of a release's body, found at the first call; empty for a release that the corpus does not have. */
export function paragraphsOf(index: CorpusIndex, id: ReleaseId): readonly TextSpan[] {
  const found = known(index).get(id);
  if (found) return found;
  const release = index.releases.get(id);
  const spans = release ? paragraphs(release.text, release.body) : [];
  known(index).set(id, spans);
  return spans;
}

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
