import { ArrowUpDown, X } from 'lucide-react';
import { pathsBetween } from '../../graph/paths';
import { pathsMessages } from '../../messages/paths';
import { selectScene } from '../../store/selectors';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import type { View } from '../../view/view';
import { EndChoice } from './end-choice';
import { NoPath } from './no-path';
import { PathView } from './path-view';
import styles from './paths-panel.module.css';

/**
 * The paths between the two ends of `view.path` under the present filters, hop by hop with their receipts. It fills
 * its container and scrolls inside; the landmark around it is the frame's. Nothing where no path is asked for.
 */
export function PathsPanel() {
  const messages = useMessages(pathsMessages);
  const index = useCorpus();
  const store = useYongyaiStore();
  const path = useYongyai(({ view }) => view.path);
  const scene = useYongyai(selectScene);
  if (!path || !scene) return null;
  const { from, to } = path;
  const paths = pathsBetween(index, scene, from, to);
  const place = Math.min(path.index, paths.length - 1);
  const go = (next: View['path'], coalesce?: string) =>
    store.getState().commit((view) => ({ ...view, path: next }), coalesce);
  return (
    <div className={styles.paths} data-passage-list="">
      <header className={styles.head}>
        <h2 className={styles.title}>{messages.heading}</h2>
        <IconButton label={messages.close} onClick={() => go(null)}>
          <X aria-hidden />
        </IconButton>
      </header>
      <div className={styles.ends}>
        <EndChoice
          label={messages.from}
          value={from}
          onChoose={(id) => go({ from: id, to, index: 0 })}
        />
        <EndChoice
          label={messages.to}
          value={to}
          onChoose={(id) => go({ from, to: id, index: 0 })}
        />
        <IconButton
          className={styles.swap}
          label={messages.swap}
          onClick={() => go({ from: to, to: from, index: 0 })}
        >
          <ArrowUpDown aria-hidden />
        </IconButton>
      </div>
      {paths.length === 0 ? (
        <NoPath from={from} to={to} />
      ) : (
        <PathView
          paths={paths}
          place={place}
          onStep={(next) => go({ from, to, index: next }, 'path')}
        />
      )}
    </div>
  );
}
