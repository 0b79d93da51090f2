export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The room of a node and its label, in model pixels: no two nodes stand nearer than this in both directions. */
export const labelCell = { width: 132, height: 52 } as const;

/** True where two points leave each other the room of a label cell. */
export function roomBetween(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) >= labelCell.width || Math.abs(a.y - b.y) >= labelCell.height;
}

/** The straight distance; square roots, unlike other functions, are the same on every machine. */
export function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}
