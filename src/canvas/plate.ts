import type { Box } from './geometry';

/** How far the paper reaches beside words, and above and below their baseline, by their size. */
const beside = 0.2;
const above = 1;
const below = 0.35;

/** Words of one line, in any pixels: their middle, their baseline, their width and size. */
export interface WordsAt {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/**
 * The piece of paper that words stand on where lines would run through them. A rim drawn around each letter says the
 * same, but strokes every letter: in the first picture, the dozen of such names took as long as all else that is painted.
 */
export const plateOf = ({ x, y, width, size }: WordsAt): Box => ({
  x1: x - width / 2 - beside * size,
  x2: x + width / 2 + beside * size,
  y1: y - above * size,
  y2: y + below * size,
});

/** Lays the paper for words. */
export function paintPlate(ctx: CanvasRenderingContext2D, words: WordsAt, paper: string): void {
  const { x1, y1, x2, y2 } = plateOf(words);
  ctx.fillStyle = paper;
  ctx.fillRect(x1, y1, x2 - x1, y2 - y1);
}
