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
}

const trackHeight = 24;
const rulerHeight = 22;
const leastClaims = 22;
/** A row of posts with its label. */
export const fullRow = 14;

/**
 * Shares a height among the lanes. Meetings and releases keep room for their marks, posts grow to the rows that they
 * would fill with their labels (`rows`), the claims take what is left up to 72 pixels. Where there is too little, posts go first.
 */
export function laneLayout(height: number, rows: number): LaneLayout {
  const room = Math.max(0, height - trackHeight - rulerHeight);
  const mark = Math.max(14, Math.min(28, room * 0.22));
  const left = Math.max(0, room - 2 * mark);
  const wanted = rows === 0 ? 0 : rows * fullRow + 4;
  const posts = left < leastClaims + 12 ? 0 : Math.min(wanted, left - leastClaims);
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
  };
}
