import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import { useCallback, useEffect, useLayoutEffect } from 'react';
import type { EntityId } from '../model/ids';
import { useYongyaiStore } from '../store/use-store';
import { moveNode, type Reach, within } from '../view/arranging';
import type { Arrangement } from '../view/view';
import { cameraOf, sizeOf } from './camera';
import { listen } from './cy-listen';
import { entityOfElement } from './element-id';
import { clampCoordinate, type Point } from './geometry';
import { motionAllowed, motionTime } from './motion';

/** Nodes beyond this many jump to their places: moving them one by one would stutter. */
const mostMoving = 400;

/** Those that have been given a place. */
const placed = new WeakSet<NodeSingular>();

function place(node: NodeSingular, target: Point, moving: boolean): void {
  const at = { x: clampCoordinate(target.x), y: clampCoordinate(target.y) };
  const isNew = !placed.has(node);
  placed.add(node);
  node.stop();
  const { x, y } = node.position();
  if (Math.abs(x - at.x) < 0.5 && Math.abs(y - at.y) < 0.5) return;
  if (isNew || !moving) node.position(at);
  else node.animate({ position: at }, { duration: motionTime, easing: 'ease-in-out-cubic' });
}

/**
 * Puts every node at its place (its own, or where the person moved it): new ones at once, others by a movement that can
 * be followed. What the person moves goes into the view, with the camera that it was moved under.
 */
export function useArrangement(
  cy: Core | null,
  elements: readonly ElementDefinition[],
  places: ReadonlyMap<EntityId, Point>,
  { arrangement, reach }: { readonly arrangement: Arrangement; readonly reach: Reach },
): void {
  const store = useYongyaiStore();

  const arrange = useCallback(() => {
    if (!cy || cy.destroyed()) return;
    const nodes = cy.nodes();
    const moving = nodes.length <= mostMoving && motionAllowed();
    cy.batch(() => {
      for (const node of nodes.toArray() as NodeSingular[]) {
        const id = entityOfElement(node.id());
        // What is not in the scene stays where it was.
        const target = id === null ? undefined : places.get(id);
        if (target) place(node, target, moving);
      }
    });
  }, [cy, places]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements have no place yet
  useLayoutEffect(arrange, [arrange, elements]);

  useEffect(() => {
    if (!cy) return;
    return listen(
      cy,
      'dragfree',
      ({ target }) => {
        const id = entityOfElement(target.id());
        if (id === null) return;
        const move = moveNode(arrangement, id, within(reach, target.position()));
        // Else the picture would be fitted anew under the hand, and look otherwise to who opens the link.
        const camera = cameraOf({ pan: cy.pan(), zoom: cy.zoom() }, sizeOf(cy));
        store.getState().commit((view) => ({ ...move(view), camera }), 'move');
      },
      'node',
    );
  }, [cy, store, arrangement, reach]);
}
