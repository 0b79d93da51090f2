import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import type { Scene } from '../graph/scene';
import { canvasMessages } from '../messages/canvas';
import type { EntityId } from '../model/ids';
import { useMessages } from '../store/use-messages';
import { Button } from '../ui/button';
import { anyInView, sizeOf } from './camera';
import { listen } from './cy-listen';
import { type Box, moved, type Point } from './geometry';
import styles from './graph-canvas.module.css';
import type { NodeCard } from './node-card';

/** The camera has come to rest when it has not moved for so long, in milliseconds. */
const rest = 300;

interface Props {
  readonly cy: Core;
  readonly scene: Scene;
  readonly places: ReadonlyMap<EntityId, Point>;
  readonly cards: ReadonlyMap<EntityId, NodeCard>;
  /** Shows all that is shown, however small. */
  readonly onShowAll: () => void;
}

/** Says that the camera looks where no node is, with the way back; nothing while it moves, or where one is in view. */
export function NothingInView({ cy, scene, places, cards, onShowAll }: Props) {
  const messages = useMessages(canvasMessages);
  const [lost, setLost] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (cy.destroyed() || cy.width() === 0) return;
      const boxes = scene.nodes.flatMap(({ id }): Box[] => {
        const [card, at] = [cards.get(id), places.get(id)];
        return card && at ? [moved(card.extent, at)] : [];
      });
      const viewport = { pan: cy.pan(), zoom: cy.zoom() };
      setLost(boxes.length > 0 && !anyInView(boxes, viewport, sizeOf(cy)));
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(look, rest);
    };
    wait();
    const stop = listen(cy, 'viewport resize', wait);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [cy, scene, places, cards]);
  if (!lost) return null;
  return (
    <div className={styles.hint} role="status">
      <span>{messages.nothingInView}</span>
      <Button variant="quiet" onClick={onShowAll}>
        {messages.fit}
      </Button>
    </div>
  );
}
