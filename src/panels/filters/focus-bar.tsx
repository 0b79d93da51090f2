import { Minus, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { claimKinds } from '../../graph/claim-kinds';
import { filtersMessages } from '../../messages/filters';
import { selectScene } from '../../store/selectors';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { visibleText } from '../../ui/invisible';
import { setFacet } from '../../view/filtering';
import { changeDepth, leaveFocus } from '../../view/focusing';
import styles from './focus-bar.module.css';

/** While a neighbourhood is in focus: how far it reaches, to grow and shrink, and which kinds of claims lie there. */
export function FocusBar() {
  const store = useYongyaiStore();
  const messages = useMessages(filtersMessages);
  const depth = useYongyai(({ view }) => view.focus?.depth ?? null);
  if (depth === null) return null;
  const { commit } = store.getState();
  return (
    <fieldset aria-label={messages.focus} className={styles.bar}>
      <IconButton
        label={messages.nearer}
        disabled={depth === 1}
        onClick={() => commit(changeDepth(-1))}
      >
        <Minus aria-hidden />
      </IconButton>
      <span className={styles.depth}>{messages.depth(depth)}</span>
      <IconButton
        label={messages.farther}
        disabled={depth === 3}
        onClick={() => commit(changeDepth(1))}
      >
        <Plus aria-hidden />
      </IconButton>
      <Kinds />
      <button type="button" className={styles.leave} onClick={() => commit(leaveFocus)}>
        {messages.leaveFocus}
      </button>
    </fieldset>
  );
}

function Kinds() {
  const store = useYongyaiStore();
  const messages = useMessages(filtersMessages);
  const index = useCorpus();
  const { text, number } = useFormats();
  const scene = useYongyai(selectScene);
  const kinds = useMemo(
    () => (scene ? claimKinds(index, scene).toSorted((a, b) => b.claims - a.claims) : []),
    [index, scene],
  );
  return (
    <ul className={styles.kinds} aria-label={messages.kinds}>
      {kinds.map(({ predicate, claims }) => {
        const label = visibleText(text(predicate.label));
        return (
          <li key={predicate.id}>
            <button
              type="button"
              className={styles.kind}
              title={messages.onlyOf(label)}
              onClick={() => store.getState().commit(setFacet('predicates', [predicate.id]))}
            >
              {label} <span className={styles.count}>{number(claims)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
