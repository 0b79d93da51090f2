import cytoscape from 'cytoscape';
import { expect, test, vi } from 'vitest';
import { showElements } from '../../src/canvas/scene-renderer';

test('to note which elements are shown styles none of them anew', () => {
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: [{ data: { id: 'a' } }] });
  const styled = vi.fn();
  cy.on('style', 'node', styled);
  showElements(cy, new Set(['a']));
  expect(styled).not.toHaveBeenCalled();
  // What the instance's own notes would do, which are therefore not used.
  cy.scratch('_note', new Set(['a']));
  expect(styled).toHaveBeenCalled();
});
