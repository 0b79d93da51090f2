import type { Core } from 'cytoscape';
import { useLayoutEffect } from 'react';
import type { Scene } from '../graph/scene';
import { nodeElement } from './element-id';
import { showElements } from './scene-renderer';

/** Lets pointers find what a scene shows: neither ghosts nor what is only kept from scenes before. */
export function useShown(cy: Core | null, scene: Scene): void {
  useLayoutEffect(() => {
    if (!cy || cy.destroyed()) return;
    const shown = scene.nodes.filter(({ state }) => state === 'shown');
    showElements(cy, new Set(shown.map(({ id }) => nodeElement(id))));
  }, [cy, scene]);
}
