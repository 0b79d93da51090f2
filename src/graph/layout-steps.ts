import type { Position } from '../model/corpus';
import type { Edge } from './edges';
import type { SceneNode } from './scene';

/** What a layout needs of a scene; it can be handed to a worker. */
export interface LayoutScene {
  readonly nodes: readonly Pick<SceneNode, 'id'>[];
  readonly edges: readonly Pick<Edge, 'ref' | 'passages'>[];
}

/** A layout that is worked out bit by bit: it pauses with the share that is done, from 0 to 1, and ends with the positions. */
export type LayoutSteps = Generator<number, Position[], void>;

/** Does the last part of a work, of which `done` is done before. */
export function* restOf<Value>(
  done: number,
  part: Generator<number, Value, void>,
): Generator<number, Value, void> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    yield done + step.value * (1 - done);
  }
}
