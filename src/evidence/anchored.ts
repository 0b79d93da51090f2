import type { CorpusIndex } from '../graph/corpus-index';
import type { Evidence } from '../model/claim';

/** True where the words stand at their place in the release to the letter; anything else is a lost anchor. */
export function isAnchored(index: CorpusIndex, evidence: Evidence): boolean {
  const release = index.releases.get(evidence.release);
  return release?.text.slice(evidence.start, evidence.end) === evidence.quote;
}
