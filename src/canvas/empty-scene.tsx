import { canvasMessages } from '../messages/canvas';
import { useMessages } from '../store/use-messages';
import { useYongyaiStore } from '../store/use-store';
import { Button } from '../ui/button';
import { clearAll } from '../view/filtering';
import styles from './graph-canvas.module.css';

/** What stands in place of a graph of which nothing is shown, with the way back. */
export function EmptyScene() {
  const store = useYongyaiStore();
  const messages = useMessages(canvasMessages);
  return (
    <>
      <p className={styles.noticeTitle}>{messages.empty}</p>
      <p>{messages.emptyHint}</p>
      <Button variant="strong" onClick={() => store.getState().commit(clearAll)}>
        {messages.clearFilters}
      </Button>
    </>
  );
}
