import { appMessages } from '../messages/app';
import { selectForeground, selectScene } from '../store/selectors';
import { useMessages } from '../store/use-messages';
import { useYongyai } from '../store/use-store';
import styles from './scene-status.module.css';

/** Says how much of the corpus is on the screen, also to screen readers as it changes. */
export function SceneStatus() {
  const messages = useMessages(appMessages);
  const counts = useYongyai((state) => selectScene(state)?.counts ?? null);
  const undrawn = useYongyai((state) => selectForeground(state)?.leftOut.entities ?? 0);
  return (
    <p role="status" className={styles.status}>
      {counts &&
        messages.status(counts.entities, counts.entitiesTotal, counts.links, counts.linksTotal)}
      {undrawn > 0 && (
        <span className={styles.undrawn} title={messages.undrawnHint}>
          {messages.undrawn(undrawn)}
        </span>
      )}
    </p>
  );
}
