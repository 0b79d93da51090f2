import { pathsBetween } from '../../graph/paths';
import { sceneOf } from '../../graph/scene';
import { pathsMessages } from '../../messages/paths';
import type { EntityId } from '../../model/ids';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { Button } from '../../ui/button';
import { defaultView, type View } from '../../view/view';
import styles from './no-path.module.css';

/** The view with nothing held back: no filters, no window, nothing hidden, no focus. */
const everything = (view: View): View => ({
  ...view,
  filters: defaultView.filters,
  window: null,
  hidden: [],
  focus: null,
});

interface NoPathProps {
  readonly from: EntityId;
  readonly to: EntityId;
}

/** Why there is no path to show, and the way out where filters hold it back. */
export function NoPath({ from, to }: NoPathProps) {
  const messages = useMessages(pathsMessages);
  const index = useCorpus();
  const store = useYongyaiStore();
  const said = (words: string) => (
    <p role="status" className={styles.words}>
      {words}
    </p>
  );
  if (!index.entities.has(from) || !index.entities.has(to)) return said(messages.gone);
  if (from === to) return said(messages.same);
  const unfiltered = pathsBetween(index, sceneOf(index, defaultView), from, to);
  if (unfiltered.length === 0) return said(messages.noneAtAll);
  return (
    <>
      {said(`${messages.none} ${messages.unfilteredHint(unfiltered.length)}`)}
      <Button variant="strong" onClick={() => store.getState().commit(everything)}>
        {messages.unfiltered}
      </Button>
    </>
  );
}
