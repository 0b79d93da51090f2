import { compareMessages } from '../../messages/compare';
import { filtersMessages } from '../../messages/filters';
import { useMessages } from '../../store/use-messages';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { Button } from '../../ui/button';
import { clearAll } from '../../view/filtering';
import { noFilters, type View } from '../../view/view';
import { restricts } from '../../view/windowing';
import styles from './compare-panel.module.css';

/** What no claim is left out by. */
const harmless: Partial<View['filters']> = {
  ghosts: false,
  isolated: false,
  minPassages: 1,
  types: null,
};

/** True where a view leaves claims out, so that a comparison says nothing of the whole. */
const leavesOut = ({ filters, window }: Pick<View, 'filters' | 'window'>): boolean =>
  JSON.stringify({ ...filters, ...harmless }) !== JSON.stringify({ ...noFilters, ...harmless }) ||
  (window !== null && restricts(window));

/** Says that the filters decide what is compared, with the way out of them. */
export function FilteredNote() {
  const store = useYongyaiStore();
  const messages = useMessages(compareMessages);
  const filters = useMessages(filtersMessages);
  const filtered = useYongyai(({ view }) => leavesOut(view));
  if (!filtered) return null;
  return (
    <p className={styles.filtered}>
      {messages.filtered}{' '}
      <Button onClick={() => store.getState().commit(clearAll)}>{filters.clearAll}</Button>
    </p>
  );
}
