const longest = 64;

/** Edit distance with swapped neighbours (optimal string alignment), or `limit + 1` where it is more than `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** The known word that a mistyped one most likely stands for: at most a third of its letters differ. Null if none. */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > longest) return null;
  let limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  for (const candidate of known) {
    if (candidate.length > longest) continue;
    if (candidate.toLowerCase() === word.toLowerCase()) return candidate;
    const cost = distance(word, candidate, limit);
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
