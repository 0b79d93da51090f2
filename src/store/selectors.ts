import { type Scene, sceneOf } from '../graph/scene';
import type { State } from './store';

/** What the present view shows, the same object while nothing of it changes; null until the corpus has arrived. */
export function selectScene({ corpus, view }: State): Scene | null {
  return corpus ? sceneOf(corpus, view) : null;
}
