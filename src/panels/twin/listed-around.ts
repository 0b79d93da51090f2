/** As many entities as the page holds as options at once; screen readers are told how many there are in all. */
const most = 600;

/** A stretch of a long list around one of its ranks, and the whole of a short one. */
export function listedAround<Id>(
  order: readonly Id[],
  rank: number,
): readonly { readonly id: Id; readonly rank: number }[] {
  const from = Math.max(0, Math.min(rank - most / 2, order.length - most));
  return order.slice(from, from + most).map((id, at) => ({ id, rank: from + at }));
}
