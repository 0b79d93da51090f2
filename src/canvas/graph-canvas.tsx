import { useRef } from 'react';
import { canvasMessages } from '../messages/canvas';
import { useMessages } from '../store/use-messages';
import { useYongyai } from '../store/use-store';
import styles from './graph-canvas.module.css';
import type { GraphCanvasProps } from './graph-canvas-props';
import { LivePicture } from './live-picture';
import { useFonts } from './use-fonts';
import { usePalette } from './use-palette';

/**
 * The graph of the present view, drawn by Cytoscape, with legend and controls. It fills its parent, which has a height.
 * It is a picture for eyes and pointers; the list beside it says the same to everything else.
 */
export function GraphCanvas(props: GraphCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const messages = useMessages(canvasMessages);
  const index = useYongyai((state) => state.corpus);
  const palette = usePalette(host);
  const fonts = useFonts(palette?.font ?? null);
  return (
    <div ref={host} className={styles.canvas}>
      {index && palette && fonts > 0 ? (
        <LivePicture {...props} index={index} palette={palette} fonts={fonts} />
      ) : (
        <p className={styles.notice}>{messages.loading}</p>
      )}
    </div>
  );
}
