import { useMemo } from 'react';
import type { CorpusIndex } from '../graph/corpus-index';
import type { Edge } from '../graph/edges';
import { pathsBetween } from '../graph/paths';
import type { Scene } from '../graph/scene';
import { useYongyai } from '../store/use-store';

/** The lines of the path that the view shows, hop by hop; null where it shows none. */
export function usePathEdges(index: CorpusIndex, scene: Scene): readonly Edge[] | null {
  const path = useYongyai(({ view }) => view.path);
  return useMemo(() => {
    if (!path) return null;
    const paths = pathsBetween(index, scene, path.from, path.to);
    return (paths[path.index] ?? paths[0])?.hops.flatMap(({ edges }) => edges) ?? null;
  }, [index, scene, path]);
}
