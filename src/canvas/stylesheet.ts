import type { NodeSingular, StylesheetJsonBlock } from 'cytoscape';
import { compareSides } from '../graph/compared';
import { entityTypes } from '../model/entity';
import { goneClass } from './element-pool';
import { parallelGap } from './line-bends';
import { dashesOf, lineOpacity, lineStyles } from './line-look';
import { ghostOpacity, lookOf } from './node-look';
import { outlineOf } from './outline';
import type { Palette } from './palette';

const shapes = { ellipse: 'ellipse', round: 'round-rectangle', polygon: 'polygon' } as const;

/**
 * The stylesheet of the canvas: outlines and lines. Text is painted above by a layer of its own (`paintText`), which
 * sets two languages in one label, keeps its size readable at every zoom, and clips no marks; labels here only make
 * text below an outline take part in hit tests.
 */
export function stylesheetOf(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: 'core',
      style: {
        'active-bg-opacity': 0,
        'active-bg-color': palette.ink,
        'active-bg-size': 0,
        'selection-box-color': palette.ink,
        'selection-box-opacity': 0.07,
        'selection-box-border-color': palette.ink,
        'selection-box-border-width': 1,
        'outside-texture-bg-color': palette.paper,
        'outside-texture-bg-opacity': 0,
      },
    },
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'shape-polygon-points': (node: NodeSingular) => String(node.data('points')),
        'corner-radius': 'data(radius)',
        label: 'data(label)',
        'text-opacity': 0,
        'text-events': 'yes',
        'text-valign': 'bottom',
        'text-wrap': 'wrap',
        'font-family': palette.font,
        'font-size': 12,
        'line-height': 1.36,
        'text-margin-y': 3,
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    ...entityTypes.map((type): StylesheetJsonBlock => {
      const { fill, border, borderWidth } = lookOf(type, palette);
      return {
        selector: `node.${type}`,
        style: {
          shape: shapes[outlineOf(type, { width: 1, height: 1 }).kind],
          'background-color': fill,
          'border-color': border,
          'border-width': borderWidth,
        },
      };
    }),
    ...entityTypes.flatMap((type) =>
      compareSides.map((side): StylesheetJsonBlock => {
        const { fill, border, borderWidth } = lookOf(type, palette, side);
        return {
          selector: `node.${type}.side-${side}`,
          style: { 'background-color': fill, 'border-color': border, 'border-width': borderWidth },
        };
      }),
    ),
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': palette.inkFaint,
        'line-opacity': lineOpacity,
        'curve-style': 'straight',
        'overlay-opacity': 0,
        'target-arrow-shape': 'none',
        'z-index': 1,
      },
    },
    ...lineStyles.map((style): StylesheetJsonBlock => {
      const dashes = dashesOf(style);
      return {
        selector: `edge.${style}`,
        style: dashes
          ? { 'line-style': 'dashed', 'line-dash-pattern': [...dashes], 'line-cap': 'round' }
          : { 'line-style': 'solid' },
      };
    }),
    {
      selector: 'edge.parallel',
      style: { 'curve-style': 'bezier', 'control-point-step-size': parallelGap },
    },
    // Nothing says that it was so in the time that is shown; only before and after.
    { selector: 'node.inferred', style: { 'background-opacity': 0.35, 'border-style': 'dashed' } },
    { selector: '.ghost', style: { opacity: ghostOpacity, events: 'no' } },
    { selector: `.${goneClass}`, style: { visibility: 'hidden', events: 'no' } },
    // Nor does it take a place among the lines that are still there.
    { selector: `edge.${goneClass}`, style: { 'curve-style': 'straight' } },
  ];
}
