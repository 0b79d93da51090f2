import { type CorpusIndex, endsOf } from '../../graph/corpus-index';
import type { Claim } from '../../model/claim';
import type { EntityId, ReleaseId } from '../../model/ids';
import type { ElementRef } from '../../view/element-ref';

/** What of the timeline belongs to a node or a line. */
export interface LitEvents {
  readonly meetings: ReadonlySet<EntityId>;
  readonly releases: ReadonlySet<ReleaseId>;
  /** People whose posts light up. */
  readonly people: ReadonlySet<EntityId>;
}

const nothing: LitEvents = { meetings: new Set(), releases: new Set(), people: new Set() };

function claimsOf(index: CorpusIndex, ref: ElementRef): readonly Claim[] {
  if (ref.kind === 'entity') return index.claimsOf.get(ref.id) ?? [];
  return (index.claimsOf.get(ref.source) ?? []).filter(
    (claim) => claim.predicate === ref.predicate && endsOf(index, claim).has(ref.target),
  );
}

/** The meetings, releases and holders that light up while a node or a line is under the pointer. */
export function litEvents(index: CorpusIndex, ref: ElementRef | null): LitEvents {
  if (ref === null) return nothing;
  const entity = ref.kind === 'entity' ? index.entities.get(ref.id) : undefined;
  if (entity?.type === 'meeting') {
    const releases = entity.reportedIn === null ? [] : [entity.reportedIn];
    return { meetings: new Set([entity.id]), releases: new Set(releases), people: new Set() };
  }
  const claims = claimsOf(index, ref);
  const meetings = claims.map((claim) => claim.at).filter((at) => at !== null);
  return {
    meetings: new Set(meetings),
    releases: new Set(claims.map((claim) => claim.release)),
    people: new Set(ref.kind === 'entity' ? [ref.id] : [ref.source, ref.target]),
  };
}
