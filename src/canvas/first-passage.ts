import type { CorpusIndex } from '../graph/corpus-index';
import { claimsOfSelection } from '../graph/selected-claims';
import type { ElementRef } from '../view/element-ref';
import type { PassageRef } from '../view/view';

/** The first words that speak of an element: of its claims, else the release that names it; null where none does. */
export function firstPassage(index: CorpusIndex, ref: ElementRef): PassageRef | null {
  for (const claim of claimsOfSelection(index, [ref])) {
    const says = claim.evidence.findIndex(({ role }) => role === 'says');
    if (says >= 0) return { release: claim.release, claim: claim.id, evidence: says };
  }
  const mention = ref.kind === 'entity' ? index.mentionsOf.get(ref.id)?.[0] : undefined;
  return mention ? { release: mention.release, claim: null, evidence: null } : null;
}
