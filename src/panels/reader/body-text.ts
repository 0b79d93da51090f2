import { standsIn } from '../../evidence/anchored';
import type { CorpusIndex } from '../../graph/corpus-index';
import type { EvidenceRole } from '../../model/claim';
import type { Mention } from '../../model/corpus';
import type { ClaimId } from '../../model/ids';
import type { Slip, TextSpan, WholeRelease } from '../../model/release';
import { type Mark, type Segment, segmentsOf } from '../../text/letters/segments';

/** A claim whose words cover a stretch, with the place and role of those words among its evidence. */
export interface Covering {
  readonly claim: ClaimId;
  readonly evidence: number;
  readonly role: EvidenceRole;
}

type BodyMark =
  | { readonly kind: 'quote'; readonly covering: Covering }
  | { readonly kind: 'mention'; readonly mention: Mention }
  | { readonly kind: 'slip'; readonly slip: Slip }
  | { readonly kind: 'found'; readonly number: number };

/** A stretch of a paragraph in which the same quotes hold, and the slips that end with it. */
export interface Piece extends TextSpan {
  readonly coverings: readonly Covering[];
  readonly slips: readonly Slip[];
  /** Which of the found stretches it belongs to, by its number; null outside of all. */
  readonly found: number | null;
}

/** Pieces that follow each other inside one mention, or outside of all. */
export interface Run {
  readonly start: number;
  readonly mention: Mention | null;
  readonly pieces: readonly Piece[];
}

export interface Paragraph extends TextSpan {
  readonly headline: boolean;
  readonly runs: readonly Run[];
}

/** All marks of a body. Quotes that do not stand at their place are left out: a guess is never marked. */
function bodyMarks(index: CorpusIndex, release: WholeRelease): Mark<BodyMark>[] {
  const marks: Mark<BodyMark>[] = [];
  for (const mention of index.mentionsIn.get(release.id) ?? []) {
    marks.push({ start: mention.start, end: mention.end, value: { kind: 'mention', mention } });
  }
  for (const slip of release.slips) {
    marks.push({ start: slip.start, end: slip.end, value: { kind: 'slip', slip } });
  }
  // A claim may carry words of another release than the one that makes it.
  for (const claim of index.corpus.claims) {
    for (const [number, evidence] of claim.evidence.entries()) {
      if (evidence.release !== release.id || !standsIn(release.text, evidence)) continue;
      const { start, end, role } = evidence;
      const covering = { claim: claim.id, evidence: number, role };
      marks.push({ start, end, value: { kind: 'quote', covering } });
    }
  }
  return marks;
}

/** The mention that a stretch belongs to: of several that overlap, the one that begins first, then the longest. */
function mentionOf({ values }: Segment<BodyMark>): Mention | null {
  const mentions = values.flatMap((mark) => (mark.kind === 'mention' ? [mark.mention] : []));
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return mentions[0] ?? null;
}

function pieceOf({ start, end, values }: Segment<BodyMark>): Piece {
  const coverings = values.flatMap((mark) => (mark.kind === 'quote' ? [mark.covering] : []));
  const slips = values.flatMap((mark) => (mark.kind === 'slip' ? [mark.slip] : []));
  const found = values.find((mark) => mark.kind === 'found');
  return {
    start,
    end,
    coverings,
    slips: slips.filter((slip) => slip.end === end),
    found: found?.number ?? null,
  };
}

function runsOf(segments: readonly Segment<BodyMark>[]): readonly Run[] {
  const runs: { start: number; mention: Mention | null; pieces: Piece[] }[] = [];
  for (const segment of segments) {
    const mention = mentionOf(segment);
    const last = runs.at(-1);
    if (last && last.mention === mention) last.pieces.push(pieceOf(segment));
    else runs.push({ start: segment.start, mention, pieces: [pieceOf(segment)] });
  }
  return runs;
}

/**
 * The body of a release, ready to be typeset: its paragraphs, cut so that every mention is one run and every piece lies
 * wholly inside or outside of each quote and each stretch that was found. The pieces of a paragraph joined are its
 * text. Offsets are UTF-16.
 */
export function bodyText(
  index: CorpusIndex,
  release: WholeRelease,
  found: readonly TextSpan[] = [],
): readonly Paragraph[] {
  const marks: Mark<BodyMark>[] = [
    ...bodyMarks(index, release),
    ...found.map(({ start, end }, number) => ({
      start,
      end,
      value: { kind: 'found', number } as const,
    })),
  ];
  return release.paragraphs.map((span) => ({
    ...span,
    headline:
      release.headline !== null &&
      span.start >= release.headline.start &&
      span.end <= release.headline.end,
    runs: runsOf(segmentsOf(span, marks)),
  }));
}
