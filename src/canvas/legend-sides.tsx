import { X } from 'lucide-react';
import type { Scene } from '../graph/scene';
import { sceneOf } from '../graph/scene';
import { comparedMessages } from '../messages/compared';
import { comparedNames } from '../messages/compared-names';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../store/use-store';
import { leaveComparison, toggleBesides } from '../view/comparing';
import styles from './legend.module.css';
import type { ComparedPicture } from './use-compared';

interface Props {
  readonly scene: Scene;
  readonly compared: ComparedPicture;
}

/** While things are compared on the graph: which colour is whose, what is left out, and the way back to the whole. */
export function LegendSides({ scene, compared: { entities, sides } }: Props) {
  const store = useYongyaiStore();
  const index = useCorpus();
  const messages = useMessages(comparedMessages);
  const { language, calendar } = useFormats();
  const besides = useYongyai(({ view }) => view.besides);
  const leftOut = useYongyai(
    ({ view }) => sceneOf(index, view).counts.entities - scene.counts.entities,
  );
  const { commit } = store.getState();
  const [first = '', second = ''] = comparedNames(entities, language, calendar);
  return (
    <div className={styles.compared}>
      {sides && (
        <ul className={styles.sides} aria-label={messages.key}>
          <li data-side="first">{first}</li>
          <li data-side="shared">{messages.both}</li>
          <li data-side="second">{second}</li>
          {besides && <li data-side="neither">{messages.neither}</li>}
        </ul>
      )}
      {(leftOut > 0 || besides) && (
        <span className={styles.leftOut}>
          {!besides && (sides ? messages.leftOut(leftOut) : messages.leftOutOfAll(leftOut))}{' '}
          <button type="button" className={styles.plain} onClick={() => commit(toggleBesides)}>
            {besides ? messages.hide : messages.show}
          </button>
        </span>
      )}
      <button
        type="button"
        className={styles.end}
        onClick={({ currentTarget }) => {
          // This button goes with the comparison, and the focus would fall to the top of the page.
          currentTarget.closest('section')?.querySelector<HTMLElement>('button')?.focus();
          commit(leaveComparison);
        }}
      >
        <X aria-hidden size={14} />
        {messages.end}
      </button>
    </div>
  );
}
