import { inReadingOrder } from '../../evidence/reading-order';
import type { Claim, Evidence } from '../../model/claim';

/** Words that a stage shows of a claim. */
export interface StagePiece {
  readonly evidence: Evidence;
  /** The place of the evidence in its claim, by which links name it. */
  readonly number: number;
  /** The words as shown: the quote without what another piece shows already. */
  readonly words: string;
  /** Where they begin in the release, in UTF-16 code units. */
  readonly start: number;
  /** Whether words of the release are left out between the piece before and this one. */
  readonly leap: boolean;
}

/** The part of a quote that stands before or after the words that say it; empty where it stands within them. */
function beside(piece: Evidence, saying: readonly Evidence[]): { from: number; to: number } {
  let { start: from, end: to } = piece;
  for (const { start, end, release } of saying) {
    if (release !== piece.release || end <= from || start >= to) continue;
    if (start > from) to = start;
    else from = Math.min(end, to);
  }
  return { from, to };
}

/**
 * The words that bear a claim out, in the order of the text: what says it, and what names who or what is meant. Context
 * is for those who read closely. Where pieces overlap, what says it stands whole and the others yield.
 */
export function stagePieces(claim: Claim): readonly StagePiece[] {
  const shown = inReadingOrder(claim).filter(({ evidence }) => evidence.role !== 'context');
  const saying = shown.map(({ evidence }) => evidence).filter(({ role }) => role === 'says');
  const pieces: StagePiece[] = [];
  let last: { readonly release: string; readonly to: number } | null = null;
  for (const { evidence, number } of shown) {
    const { release, start, end } = evidence;
    const room = evidence.role === 'says' ? { from: start, to: end } : beside(evidence, saying);
    const from = last?.release === release ? Math.max(room.from, last.to) : room.from;
    const words = evidence.quote.slice(from - start, Math.max(from, room.to) - start);
    if (words.trim() === '') continue;
    const leap = last !== null && !(last.release === release && from - last.to <= 1);
    pieces.push({ evidence, number, words, start: from, leap });
    last = { release, to: room.to };
  }
  return pieces;
}
