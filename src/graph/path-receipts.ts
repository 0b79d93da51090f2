import { bases, type Claim } from '../model/claim';
import type { IsoDay } from '../model/time-span';
import type { CorpusIndex } from './corpus-index';
import type { Edge } from './edges';
import { compareText } from './order';
import type { Hop, Path } from './paths';

/** The claim that proves a hop, with the line that it draws. */
export interface Receipt {
  readonly hop: Hop;
  readonly edge: Edge;
  readonly claim: Claim;
}

function candidatesOf(index: CorpusIndex, hop: Hop): readonly Receipt[] {
  return hop.edges.flatMap((edge) =>
    edge.claims.flatMap((id) => {
      const claim = index.claims.get(id);
      return claim ? [{ hop, edge, claim }] : [];
    }),
  );
}

/** Firm claims before weak ones, those with words before those without. */
const firmness = ({ claim }: Receipt): number =>
  bases.indexOf(claim.basis) * 2 + (claim.evidence.length > 0 ? 0 : 1);

/** The day on which a claim can follow what was reached; null where it is undated. */
function dayAfter({ claim }: Receipt, reached: IsoDay | null): IsoDay | null {
  if (claim.when === null) return null;
  return reached !== null && reached > claim.when.from ? reached : claim.when.from;
}

/**
 * One claim for each hop, from the beginning of the path to its end: the firmest of those that can follow the hop
 * before it the soonest. Paths that run backwards in time are chosen from their end. Where no order can be kept
 * (`mixed`), each hop has its firmest claim. Of equal ones the first in the order of the scene.
 */
export function receiptsOf(index: CorpusIndex, path: Path): readonly Receipt[] {
  const backward = path.time === 'backward';
  let reached: IsoDay | null = null;
  const chosen = (backward ? path.hops.toReversed() : path.hops).flatMap((hop): Receipt[] => {
    const before = path.time === 'mixed' ? null : reached;
    const follows = ({ claim }: Receipt) =>
      claim.when === null || before === null || claim.when.to >= before;
    const day = (receipt: Receipt) => dayAfter(receipt, before) ?? '9999';
    const [best] = candidatesOf(index, hop)
      .filter(follows)
      .sort((a, b) =>
        path.time === 'mixed'
          ? firmness(a) - firmness(b)
          : compareText(day(a), day(b)) || firmness(a) - firmness(b),
      );
    if (best) reached = dayAfter(best, before) ?? reached;
    return best ? [best] : [];
  });
  return backward ? chosen.reverse() : chosen;
}
