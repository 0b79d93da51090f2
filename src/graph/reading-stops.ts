import type { Claim } from '../model/claim';
import type { ClaimId, ReleaseId } from '../model/ids';
import type { TextSpan } from '../model/release';
import type { PassageRef } from '../view/view';
import type { CorpusIndex } from './corpus-index';
import { compareText } from './order';

/** Words that say something, and all claims that they carry: a place at which a reader stops. */
export interface ReadingStop extends TextSpan {
  readonly release: ReleaseId;
  /** At least one, in the order of the corpus; `evidence` is the place among the claim's evidence. */
  readonly carries: readonly { readonly claim: ClaimId; readonly evidence: number }[];
}

/**
 * The distinct words of role says in a set of claims, by the date of the release, then in the order of the text, the
 * longer first where two begin together.
 */
export function readingStops(index: CorpusIndex, claims: Iterable<Claim>): readonly ReadingStop[] {
  const stops = new Map<
    string,
    ReadingStop & { carries: { claim: ClaimId; evidence: number }[] }
  >();
  for (const claim of claims) {
    for (const [evidence, { release, start, end, role }] of claim.evidence.entries()) {
      if (role !== 'says') continue;
      const key = `${release}:${start}:${end}`;
      const stop = stops.get(key) ?? { release, start, end, carries: [] };
      stop.carries.push({ claim: claim.id, evidence });
      stops.set(key, stop);
    }
  }
  const published = (id: ReleaseId) => index.releases.get(id)?.published ?? '';
  return [...stops.values()].sort(
    (a, b) =>
      compareText(published(a.release), published(b.release)) ||
      compareText(a.release, b.release) ||
      a.start - b.start ||
      b.end - a.end,
  );
}

/** The place of an open passage among stops, or -1: its very words, else the first words of its claim. */
export function stopOf(stops: readonly ReadingStop[], passage: PassageRef): number {
  const carries = (exact: boolean) =>
    stops.findIndex((stop) =>
      stop.carries.some(
        ({ claim, evidence }) =>
          claim === passage.claim && (!exact || evidence === (passage.evidence ?? evidence)),
      ),
    );
  const exact = carries(true);
  return exact >= 0 ? exact : carries(false);
}

/** A stop as something to open: the first claim that it carries, or that one of a wanted set. */
export function passageOfStop(stop: ReadingStop, wanted?: ReadonlySet<ClaimId>): PassageRef {
  const carried = stop.carries.find(({ claim }) => wanted?.has(claim)) ?? stop.carries[0];
  return {
    release: stop.release,
    claim: carried?.claim ?? null,
    evidence: carried?.evidence ?? null,
  };
}
