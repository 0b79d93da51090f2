/**
 * The stretch of a text with the least edit distance to the words (Sellers, 1980): the usual table, in which a match
 * may begin and end anywhere in the text. Time grows with the product of both lengths. Of equally close stretches the
 * first that ends.
 */
export function closestStretch(
  text: string,
  words: string,
): { readonly start: number; readonly end: number; readonly distance: number } {
  const height = words.length + 1;
  // A column for each unit of the text: the distance of every beginning of the words, and where that match begins.
  let distances = Int32Array.from({ length: height }, (_, i) => i);
  let starts = new Int32Array(height);
  let nextDistances = new Int32Array(height);
  let nextStarts = new Int32Array(height);
  let best = { start: 0, end: 0, distance: words.length };
  for (let end = 1; end <= text.length; end++) {
    const unit = text.charCodeAt(end - 1);
    nextDistances[0] = 0;
    nextStarts[0] = end;
    for (let i = 1; i < height; i++) {
      const replaced = (distances[i - 1] ?? 0) + (words.charCodeAt(i - 1) === unit ? 0 : 1);
      const added = (distances[i] ?? 0) + 1;
      const missing = (nextDistances[i - 1] ?? 0) + 1;
      const least = Math.min(replaced, added, missing);
      nextDistances[i] = least;
      const from =
        least === replaced ? starts[i - 1] : least === added ? starts[i] : nextStarts[i - 1];
      nextStarts[i] = from ?? 0;
    }
    [distances, nextDistances] = [nextDistances, distances];
    [starts, nextStarts] = [nextStarts, starts];
    const distance = distances[height - 1] ?? 0;
    if (distance < best.distance) best = { start: starts[height - 1] ?? 0, end, distance };
  }
  return best;
}
