import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { EntityId } from '../model/ids';
import type { LayoutName } from '../view/view';
import { listen } from './cy-listen';
import { refOfElement } from './element-id';
import { clampCoordinate, type Point } from './geometry';
import { motionAllowed, motionTime } from './motion';

/** Nodes beyond this many jump to their places: moving them one by one would stutter. */
const mostMoving = 400;
const placedMark = '_yongyaiPlaced';

function place(node: NodeSingular, target: Point, moving: boolean): void {
  const at = { x: clampCoordinate(target.x), y: clampCoordinate(target.y) };
  const isNew = !node.scratch(placedMark);
  node.scratch(placedMark, true);
  node.stop();
  const { x, y } = node.position();
  if (Math.abs(x - at.x) < 0.5 && Math.abs(y - at.y) < 0.5) return;
  if (isNew || !moving) node.position(at);
  else node.animate({ position: at }, { duration: motionTime, easing: 'ease-in-out-cubic' });
}

/**
 * Puts every node where the arrangement says, or where the person moved it in this layout: new ones at once, others by
 * a movement that can be followed. Returns what forgets the person's moves.
 */
export function useArrangement(
  cy: Core | null,
  elements: readonly ElementDefinition[],
  targets: ReadonlyMap<EntityId, Point>,
  layout: LayoutName,
): () => void {
  const moves = useRef(new Map<LayoutName, Map<EntityId, Point>>());

  const arrange = useCallback(() => {
    if (!cy || cy.destroyed()) return;
    const mine = moves.current.get(layout);
    const nodes = cy.nodes();
    const moving = nodes.length <= mostMoving && motionAllowed();
    cy.batch(() => {
      for (const node of nodes.toArray() as NodeSingular[]) {
        const ref = refOfElement(node.id());
        if (ref?.kind !== 'entity') continue;
        // What is not in the scene stays where it was.
        const target = targets.get(ref.id);
        if (target) place(node, mine?.get(ref.id) ?? target, moving);
      }
    });
  }, [cy, layout, targets]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements have no place yet
  useLayoutEffect(arrange, [arrange, elements]);

  useEffect(() => {
    if (!cy) return;
    return listen(
      cy,
      'dragfree',
      ({ target }) => {
        const ref = refOfElement(target.id());
        if (ref?.kind !== 'entity') return;
        const mine = moves.current.get(layout) ?? new Map<EntityId, Point>();
        moves.current.set(layout, mine.set(ref.id, { ...target.position() }));
      },
      'node',
    );
  }, [cy, layout]);

  return useCallback(() => {
    moves.current.delete(layout);
    arrange();
  }, [arrange, layout]);
}
