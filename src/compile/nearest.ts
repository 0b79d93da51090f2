import { editDistance } from '../text/letters/edit-distance';

/** Longer words are no slips of the pen, and would take time. */
const longest = 64;

/** The known word that a mistyped one most likely stands for: at most a third of its letters differ. Null if none. */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > longest) return null;
  let limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  for (const candidate of known) {
    if (candidate.length > longest) continue;
    if (candidate.toLowerCase() === word.toLowerCase()) return candidate;
    const cost = editDistance(word, candidate, limit);
    if (cost <= limit) {
      best = candidate;
      limit = cost - 1;
      if (limit < 0) break;
    }
  }
  return best;
}

/** `write "meeting"` where a known word is near, else what to do about it. */
export const didYouMean = (word: string, known: Iterable<string>, otherwise: string): string => {
  const near = nearest(word, known);
  return near === null ? otherwise : `did you mean ${JSON.stringify(near)}?`;
};
