import type { CorpusIndex } from '../../graph/corpus-index';
import { sceneOf } from '../../graph/scene';
import type { View } from '../../view/view';
import { type Restriction, restrictionsOf, without } from './restrictions';

export interface WayBack {
  readonly restriction: Restriction;
  /** How many entities show without it. */
  readonly entities: number;
}

/** The single restrictions without which a view shows something, the most fruitful first. */
export function waysBack(index: CorpusIndex, view: View): readonly WayBack[] {
  return restrictionsOf(view)
    .map((restriction) => ({
      restriction,
      entities: sceneOf(index, without(restriction)(view)).counts.entities,
    }))
    .filter(({ entities }) => entities > 0)
    .sort((a, b) => b.entities - a.entities);
}
