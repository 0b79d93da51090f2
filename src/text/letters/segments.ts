import type { TextSpan } from '../../model/release';

/** A stretch of a text that means something. */
export interface Mark<Value> extends TextSpan {
  readonly value: Value;
}

/** A stretch in which the same marks hold throughout, in the order in which they were given. */
export interface Segment<Value> extends TextSpan {
  readonly values: readonly Value[];
}

/**
 * Cuts a span wherever a mark begins or ends, so that marks may overlap in every way. The segments follow each other
 * without gaps from `within.start` to `within.end`, none is empty, and a value stands in exactly the segments that its
 * mark covers; what reaches beyond the span is cut off, and empty marks vanish. Offsets are UTF-16 code units; a
 * boundary in the middle of a surrogate pair is the caller's business. O(n log n) and the size of the answer.
 */
export function segmentsOf<Value>(
  within: TextSpan,
  marks: readonly Mark<Value>[],
): readonly Segment<Value>[] {
  const edges: { at: number; opens: boolean; mark: number }[] = [];
  for (const [mark, { start, end }] of marks.entries()) {
    const from = Math.max(start, within.start);
    const to = Math.min(end, within.end);
    if (from < to) edges.push({ at: from, opens: true, mark }, { at: to, opens: false, mark });
  }
  edges.sort((a, b) => a.at - b.at);
  const segments: Segment<Value>[] = [];
  const open = new Set<number>();
  let start = within.start;
  const cutAt = (end: number) => {
    if (end <= start) return;
    const values = [...open].sort((a, b) => a - b).map((mark) => marks[mark]?.value as Value);
    segments.push({ start, end, values });
    start = end;
  };
  for (const { at, opens, mark } of edges) {
    cutAt(at);
    if (opens) open.add(mark);
    else open.delete(mark);
  }
  cutAt(within.end);
  return segments;
}
