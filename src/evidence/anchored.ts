import type { Evidence } from '../model/claim';
import type { ReleaseTexts } from '../model/release';

/** True where the words stand at their place in the text of their release to the letter. */
export const standsIn = (text: string, { start, end, quote }: Evidence): boolean =>
  text.slice(start, end) === quote;

/** False where the text is at hand and the words are not at their place in it: a lost anchor. */
export function isAnchored(texts: ReleaseTexts, evidence: Evidence): boolean {
  const text = texts.get(evidence.release);
  return text === undefined || standsIn(text, evidence);
}
