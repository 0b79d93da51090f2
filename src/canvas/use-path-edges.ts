import type { CorpusIndex } from '../graph/corpus-index';
import type { Edge } from '../graph/edges';
import { pathEdges } from '../graph/paths';
import type { Scene } from '../graph/scene';
import { useYongyai } from '../store/use-store';

/** The lines of the path that the view shows, hop by hop; null where it shows none. */
export function usePathEdges(index: CorpusIndex, scene: Scene): readonly Edge[] | null {
  const path = useYongyai(({ view }) => view.path);
  return pathEdges(index, scene, path);
}
