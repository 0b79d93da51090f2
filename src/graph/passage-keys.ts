import type { Claim, Evidence } from '../model/claim';
import type { CorpusIndex } from './corpus-index';
import { paragraphNumber, paragraphsOf } from './release-paragraphs';

/** Names the paragraph in which evidence begins: two quotes of one paragraph have the same key. */
function passageKey(index: CorpusIndex, { release, start }: Evidence): string {
  return `${release}:${paragraphNumber(paragraphsOf(index, release), start)}`;
}

/**
 * The distinct passages of a claim, one key each: the paragraphs in which its says-evidence begins. A claim without
 * such evidence (background) has one, its source, so that claims of one source count once. Never empty.
 */
export function passageKeys(index: CorpusIndex, claim: Claim): readonly string[] {
  const says = claim.evidence.filter((evidence) => evidence.role === 'says');
  if (says.length > 0) return [...new Set(says.map((evidence) => passageKey(index, evidence)))];
  const { source } = claim;
  return [source === null ? `claim:${claim.id}` : `source:${source.url ?? source.text}`];
}
