import type { Core, EventObject } from 'cytoscape';

/** Listens to events of Cytoscape; returns what stops listening, harmless after the instance is gone. */
export function listen(
  cy: Core,
  events: string,
  handler: (event: EventObject) => void,
  selector?: string,
): () => void {
  if (selector === undefined) cy.on(events, handler);
  else cy.on(events, selector, handler);
  return () => {
    if (cy.destroyed()) return;
    if (selector === undefined) cy.off(events, handler);
    else cy.off(events, selector, handler);
  };
}
