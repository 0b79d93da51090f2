import { createContext } from 'react';
import type { ClaimId } from '../../model/ids';
import type { TextSpan, WholeRelease } from '../../model/release';

/** What the body shows besides the text: which claim is open, which others belong to the selection, what was found. */
export interface BodyContextValue {
  readonly release: WholeRelease;
  readonly openClaim: ClaimId | null;
  readonly selected: ReadonlySet<ClaimId>;
  readonly found: readonly TextSpan[];
  /** The number of the one among them at which one stands, or -1. */
  readonly foundAt: number;
}

export const BodyContext = createContext<BodyContextValue | null>(null);
