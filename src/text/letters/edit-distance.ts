/** The last row of the table of edits between two words, with two letters changing places as one; null beyond `most`. */
function lastRow(a: string, b: string, most: number): readonly number[] | null {
  if (a.length > 200 || b.length > 200) return null;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      next.push(best);
      least = Math.min(least, best);
    }
    if (least > most) return null;
    before = last;
    last = next;
  }
  return last;
}

/** Edits, with two letters changing places as one, between short words; more than `most` counts as `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  return Math.min(lastRow(a, b, most)?.[b.length] ?? most + 1, most + 1);
}

/** The fewest edits between a short word and a beginning of another; more than `most` counts as `most + 1`. */
export function prefixDistance(a: string, b: string, most: number): number {
  const row = lastRow(a, b.slice(0, a.length + most), most);
  return row === null ? most + 1 : Math.min(most + 1, ...row);
}
