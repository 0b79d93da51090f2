import type { NodeSingular, StylesheetJsonBlock } from 'cytoscape';

/**
 * The stylesheet of the instance: where nodes can be hit, by outline and by the label below it. How they look is the
 * layers' matter, and which of them are there to be hit is the renderer's.
 *
 * @param font the family in which labels are set
 */
export function stylesheetOf(font: string): StylesheetJsonBlock[] {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        shape: (node: NodeSingular) => node.data('shape'),
        'shape-polygon-points': (node: NodeSingular) => String(node.data('points')),
        'corner-radius': 'data(radius)',
        label: 'data(label)',
        'text-events': 'yes',
        'text-valign': 'bottom',
        'text-wrap': 'wrap',
        'font-family': font,
        'font-size': 12,
        'line-height': 1.36,
        'text-margin-y': 3,
        'overlay-opacity': 0,
      },
    },
  ];
}
