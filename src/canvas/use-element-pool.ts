import type { ElementDefinition } from 'cytoscape';
import { useMemo, useRef } from 'react';
import { pooled } from './element-pool';

/** What Cytoscape is to hold: the elements of the scene, and those that were in scenes before. */
export function useElementPool(
  elements: readonly ElementDefinition[],
): readonly ElementDefinition[] {
  const last = useRef<readonly ElementDefinition[]>([]);
  return useMemo(() => {
    last.current = pooled(last.current, elements);
    return last.current;
  }, [elements]);
}
