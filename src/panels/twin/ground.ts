import type { CorpusIndex } from '../../graph/corpus-index';
import type { Scene } from '../../graph/scene';
import type { EntityId } from '../../model/ids';
import type { Ground, Step } from './walk';

/**
 * The scene as the keyboard walks it: shown entities with the meetings first in time order, then in the order of the
 * corpus; around each its lines in both directions, meetings first.
 */
export function groundOf(index: CorpusIndex, scene: Scene): Ground {
  const shown = new Set(scene.nodes.filter((node) => node.state === 'shown').map(({ id }) => id));
  const meetings = index.meetings.map(({ id }) => id).filter((id) => shown.has(id));
  const order = [...new Set([...meetings, ...shown])];
  const rank = new Map(order.map((id, at) => [id, at]));
  const around = new Map<EntityId, Step[]>();
  const add = (from: EntityId, step: Step) => {
    const steps = around.get(from);
    if (steps) steps.push(step);
    else around.set(from, [step]);
  };
  for (const line of scene.edges) {
    add(line.ref.source, { entity: line.ref.target, line });
    add(line.ref.target, { entity: line.ref.source, line });
  }
  for (const steps of around.values()) {
    steps.sort((a, b) => (rank.get(a.entity) ?? 0) - (rank.get(b.entity) ?? 0));
  }
  return { order, rank, around: (hub) => around.get(hub) ?? [] };
}
