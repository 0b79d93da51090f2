import { useNoClaims } from '../../evidence/use-no-claims';
import { filtersMessages } from '../../messages/filters';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { Button } from '../../ui/button';
import { clearAll } from '../../view/filtering';
import styles from './nothing-shown.module.css';
import { restrictionKey, without } from './restrictions';
import { useDescription } from './use-description';
import { waysBack } from './ways-back';

/** Says why nothing is shown, and which filter to leave out so that something is. */
export function NothingShown() {
  const reason = useNoClaims();
  if (!reason) return <FilteredAway />;
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{reason.title}</h2>
      <p className={styles.hint}>{reason.hint}</p>
    </div>
  );
}

function FilteredAway() {
  const store = useYongyaiStore();
  const corpus = useCorpus();
  const view = useYongyai((state) => state.view);
  const messages = useMessages(filtersMessages);
  const inWords = useDescription();
  const ways = waysBack(corpus, view);
  const { commit } = store.getState();
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{messages.emptyTitle}</h2>
      <p className={styles.hint}>{ways.length > 0 ? messages.emptyHint : messages.emptyHintNone}</p>
      {ways.map(({ restriction, entities }) => (
        <Button key={restrictionKey(restriction)} onClick={() => commit(without(restriction))}>
          {messages.wayBack(inWords(restriction), entities)}
        </Button>
      ))}
      <Button variant="strong" onClick={() => commit(clearAll)}>
        {messages.clearAll}
      </Button>
    </div>
  );
}
