import type { Core } from 'cytoscape';
import { useCallback, useState } from 'react';

/**
 * The instance that the mount made, and the callback that tells it. The mount calls on every update, and StrictMode
 * makes two instances and destroys the first, so effects see each living instance once.
 */
export function useLiveCy(): readonly [cy: Core | null, bind: (cy: Core) => void] {
  const [cy, setCy] = useState<Core | null>(null);
  const bind = useCallback((next: Core) => setCy(next.destroyed() ? null : next), []);
  return [cy, bind];
}
