import { use } from 'react';
import { lineKeysByClaim } from '../../graph/selected-claims';
import type { EvidenceRole } from '../../model/claim';
import type { YongyaiState } from '../../store/store';
import { useYongyai } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { elementKey } from '../../view/element-ref';
import { BodyContext, type BodyContextValue } from './body-context';
import type { Covering, Piece } from './body-text';
import styles from './body-text.module.css';

const strength: readonly EvidenceRole[] = ['says', 'names', 'context'];

/** How strongly a piece is marked: by its role in the open claim, else as words of the selection, else not. */
function markOf(
  coverings: readonly Covering[],
  { openClaim, selected }: BodyContextValue,
): EvidenceRole | 'selected' | null {
  const roles = coverings.filter(({ claim }) => claim === openClaim).map(({ role }) => role);
  const role = strength.find((one) => roles.includes(one));
  if (role) return role;
  const belongs = ({ claim, role }: Covering) => role === 'says' && selected.has(claim);
  return coverings.some(belongs) ? 'selected' : null;
}

/** Whether a passage under the pointer, or a line under it on the canvas, has its words here. */
function isLit(
  { passageHover, hover, corpus }: YongyaiState,
  coverings: readonly Covering[],
): boolean {
  if (coverings.length === 0) return false;
  if (passageHover) return coverings.some(({ claim }) => claim === passageHover.claim);
  if (!corpus || hover?.ref.kind !== 'edge') return false;
  const key = elementKey(hover.ref);
  const lines = lineKeysByClaim(corpus);
  return coverings.some(({ claim, role }) => role === 'says' && lines.get(claim)?.has(key));
}

/** A stretch of the body, marked as the open passage and the pointer ask. */
export function BodyPiece({ piece }: { readonly piece: Piece }) {
  const context = use(BodyContext);
  const lit = useYongyai((state) => isLit(state, piece.coverings));
  if (!context) return null;
  const words = <SafeText text={context.release.text.slice(piece.start, piece.end)} />;
  const mark = markOf(piece.coverings, context);
  const found = piece.found === null ? undefined : piece.found === context.foundAt ? 'here' : 'too';
  const shared = { 'data-at': piece.start, 'data-lit': lit || undefined, 'data-found': found };
  return mark === null ? (
    <span {...shared}>{words}</span>
  ) : (
    <mark {...shared} className={styles.mark} data-mark={mark}>
      {words}
    </mark>
  );
}
