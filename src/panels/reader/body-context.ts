import { createContext } from 'react';
import type { ClaimId } from '../../model/ids';
import type { Release } from '../../model/release';

/** What the body shows besides the text: which claim is open, and which others belong to the selection. */
export interface BodyContextValue {
  readonly release: Release;
  readonly openClaim: ClaimId | null;
  readonly selected: ReadonlySet<ClaimId>;
}

export const BodyContext = createContext<BodyContextValue | null>(null);
