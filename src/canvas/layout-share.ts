/** The share of a layout that is done, from 0 to 1: told many times a second, so that only who shows it is drawn anew. */
export interface LayoutShare {
  readonly read: () => number;
  /** Answers how to listen no longer. */
  readonly listen: (changed: () => void) => () => void;
  readonly tell: (share: number) => void;
}

export function layoutShare(): LayoutShare {
  const listeners = new Set<() => void>();
  let now = 0;
  return {
    read: () => now,
    listen(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    tell(share) {
      now = share;
      for (const changed of listeners) changed();
    },
  };
}
