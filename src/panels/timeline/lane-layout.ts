/** A horizontal band of the timeline: its upper edge and height in CSS pixels. */
export interface Band {
  readonly y: number;
  readonly height: number;
}

export interface LaneLayout {
  readonly track: Band;
  readonly meetings: Band;
  readonly releases: Band;
  readonly posts: Band;
  readonly claims: Band;
  readonly ruler: Band;
  /** How many rows of posts there is room for. */
  readonly postRows: number;
}

const trackHeight = 20;
const rulerHeight = 22;
const rowHeight = 10;

/**
 * Shares a height among the lanes. Meetings and releases keep room for their marks, posts grow to the rows that they
 * need, the claims take what is left up to 72 pixels. Where there is too little, posts go first.
 */
export function laneLayout(height: number, holdings: number): LaneLayout {
  const room = Math.max(0, height - trackHeight - rulerHeight);
  const mark = Math.max(14, Math.min(28, room * 0.27));
  const left = Math.max(0, room - 2 * mark);
  const wanted = holdings === 0 ? 0 : holdings * rowHeight + 6;
  const posts = left < 34 ? 0 : Math.min(wanted, Math.max(rowHeight + 6, left - 26));
  const claims = Math.min(72, left - posts);
  let y = 0;
  const band = (bandHeight: number): Band => {
    const made = { y, height: bandHeight };
    y += bandHeight;
    return made;
  };
  return {
    track: band(trackHeight),
    meetings: band(mark),
    releases: band(mark),
    posts: band(posts),
    claims: band(claims),
    ruler: band(rulerHeight),
    postRows: posts === 0 ? 0 : Math.max(1, Math.floor((posts - 4) / rowHeight)),
  };
}

/**
 * Puts stretches into rows so that none touch; null where they need more rows than there are. Earlier stretches get
 * the upper rows. `end` includes the room for a label.
 */
export function packRows(
  stretches: readonly { readonly start: number; readonly end: number }[],
  rows: number,
): readonly number[] | null {
  const ends: number[] = [];
  const places: number[] = [];
  for (const { start, end } of stretches) {
    const free = ends.findIndex((taken) => taken <= start);
    const row = free < 0 ? ends.length : free;
    if (row >= rows) return null;
    ends[row] = end;
    places.push(row);
  }
  return places;
}
