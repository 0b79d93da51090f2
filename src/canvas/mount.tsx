import type { Core, ElementDefinition, StylesheetJsonBlock } from 'cytoscape';
import { memo } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { zoomRange } from './camera';
import styles from './graph-canvas.module.css';
import { registerSceneRenderer } from './scene-renderer';

registerSceneRenderer();

interface Props {
  /** Memoised; never undefined, which would draw a sample graph. */
  readonly elements: readonly ElementDefinition[];
  /** Memoised. */
  readonly stylesheet: StylesheetJsonBlock[];
  /** Stable; called on every update. */
  readonly bind: (cy: Core) => void;
  readonly headless?: boolean;
}

/**
 * Cytoscape, mounted. Elements and stylesheet come through props; positions, camera, selection and highlights never
 * do: effects set them on the instance. Definitions are cloned on their way in, since Cytoscape keeps and changes
 * what it is given.
 */
export const Mount = memo(function Mount({ elements, stylesheet, bind, headless = false }: Props) {
  return (
    <CytoscapeComponent
      className={styles.mount}
      elements={elements as ElementDefinition[]}
      stylesheet={stylesheet}
      cy={bind}
      toJson={cloned}
      minZoom={zoomRange.min}
      maxZoom={zoomRange.max}
      boxSelectionEnabled
      autounselectify
      {...(headless ? { headless: true, styleEnabled: true } : {})}
    />
  );
});

/** A deep copy of plain data; functions (in stylesheets) stay as they are. */
function cloned<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(cloned) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, cloned(part)]),
  ) as Value;
}
