import type { ReactNode } from 'react';
import { useNoClaims } from './use-no-claims';

/** Stands where a list of claims is empty: that the corpus has none, or else what the filters do (`otherwise`). */
export function NoClaims({ otherwise }: { readonly otherwise: ReactNode }) {
  const reason = useNoClaims();
  if (!reason) return otherwise;
  return (
    <>
      <strong>{reason.title}</strong>
      <br />
      {reason.hint}
    </>
  );
}
