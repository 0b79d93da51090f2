import { shownScene } from '../graph/compared-scene';
import { type Foreground, foregroundIn } from '../graph/foreground';
import { pathEdges } from '../graph/paths';
import type { Scene } from '../graph/scene';
import type { State } from './store';

/** What the present view shows, the same object while nothing of it changes; null until the corpus has arrived. */
export function selectScene({ corpus, view }: State): Scene | null {
  return corpus ? shownScene(corpus, view) : null;
}

/** What of it the canvas draws: all of a small scene, of a large one what everything hangs on and what the view speaks of. */
export function selectForeground({ corpus, view }: State): Foreground | null {
  if (!corpus) return null;
  const scene = shownScene(corpus, view);
  return foregroundIn(corpus, scene, view, pathEdges(corpus, scene, view.path));
}
