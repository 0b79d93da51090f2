import type { ReactNode } from 'react';
import type { View } from '../view/view';

export interface GraphCanvasProps {
  /** Stands in place of a graph of which nothing is shown; else a sentence and a button that clears all filters. */
  readonly empty?: ReactNode;
  /** Without legend and controls, for a stage. */
  readonly quiet?: boolean;
  /** Copies the link to a view; without it the menu does not offer links. */
  readonly onCopyLink?: (view: View) => void;
}
