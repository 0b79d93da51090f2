import type { Claim } from '../../model/claim';
import type { EntityId } from '../../model/ids';
import { leaveComparison } from '../../view/comparing';
import { selectEntity } from '../../view/selecting';
import type { View } from '../../view/view';

/** Follows one entity through the meetings on the graph: it is selected, and only what it touches shows. */
export const followThread =
  (entity: EntityId) =>
  (view: View): View => ({
    ...selectEntity(entity)(leaveComparison(view)),
    sheet: 'graph',
    thread: entity,
    passage: null,
    focus: { entities: [entity], depth: 1 },
  });

/** Selects the entity and opens the first words among the claims of a cell; background claims have none. */
export const openCell =
  (entity: EntityId, claims: readonly Claim[]) =>
  (view: View): View => {
    for (const claim of claims) {
      const evidence = claim.evidence.findIndex(({ role }) => role === 'says');
      if (evidence < 0) continue;
      const passage = { release: claim.release, claim: claim.id, evidence };
      return { ...selectEntity(entity)(view), passage };
    }
    return selectEntity(entity)(view);
  };
