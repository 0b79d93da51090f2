import { useMemo } from 'react';
import { comparesOn } from '../graph/compared-scene';
import type { CorpusIndex } from '../graph/corpus-index';
import { foregroundIn } from '../graph/foreground';
import { type Scene, sceneOf } from '../graph/scene';
import { useYongyai } from '../store/use-store';
import { defaultView, noFilters } from '../view/view';

/** A scene with what another one has beyond it; the first itself where that is nothing. */
function joined(first: Scene, second: Scene): Scene {
  const known = new Set(first.nodes.map(({ id }) => id));
  const more = second.nodes.filter(({ id }) => !known.has(id));
  if (more.length === 0) return first;
  const keys = new Set(first.edges.map(({ key }) => key));
  const edges = second.edges.filter(({ key }) => !keys.has(key));
  return { ...first, nodes: [...first.nodes, ...more], edges: [...first.edges, ...edges] };
}

/**
 * What has a place in the picture: all that the scene would have without filters and window, so that these move neither
 * a node nor the camera. On a stage, in a comparison, and where a corpus is drawn in part, that is the scene itself, which then makes
 * the most of its room.
 */
export function useGround(index: CorpusIndex, scene: Scene): Scene {
  const compared = useYongyai(({ view }) => comparesOn(view));
  const hidden = useYongyai(({ view }) => view.hidden);
  const focus = useYongyai(({ view }) => view.focus);
  const stage = useYongyai(({ view }) => view.story !== null);
  const all = useMemo(() => {
    if (stage || compared) return null;
    const unfiltered = sceneOf(index, { filters: noFilters, window: null, hidden, focus });
    const drawn = foregroundIn(index, unfiltered, { ...defaultView, focus }, null).scene;
    return drawn === unfiltered ? unfiltered : null;
  }, [index, hidden, focus, stage, compared]);
  return useMemo(() => (all ? joined(all, scene) : scene), [all, scene]);
}
