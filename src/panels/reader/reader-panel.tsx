import { Search, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { readerMessages } from '../../messages/reader';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { closeReader } from '../../view/selecting';
import { FindBar } from './find-bar';
import { OpenRelease } from './open-release';
import styles from './reader-panel.module.css';
import { ReleaseList } from './release-list';
import { useFind } from './use-find';

/**
 * A release as it was published, at the open passage (`view.passage`), with a field to find words in it. It fills its
 * container and scrolls inside; the landmark around it is the frame's.
 */
export function ReaderPanel() {
  const messages = useMessages(readerMessages);
  const { dayShort } = useFormats();
  const index = useCorpus();
  const store = useYongyaiStore();
  const passage = useYongyai(({ view }) => view.passage);
  const release = passage ? index.releases.get(passage.release) : undefined;
  const findButton = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(0);
  const finding = useFind(asked > 0, release?.id ?? null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears keys that rise from what has the focus.
    <div
      className={styles.reader}
      onKeyDown={(event) => {
        if (!release || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f')
          return;
        event.preventDefault();
        setAsked(asked + 1);
      }}
    >
      <header className={styles.bar}>
        <span className={styles.name}>
          {messages.title}
          {release && (
            <span className={styles.release}>
              {' · '}
              {dayShort(release.published)}
            </span>
          )}
        </span>
        <span className={styles.tools}>
          {release && (
            <IconButton
              ref={findButton}
              label={messages.find}
              aria-expanded={asked > 0}
              aria-keyshortcuts="Control+F"
              onClick={() => setAsked(asked > 0 ? 0 : 1)}
            >
              <Search aria-hidden />
            </IconButton>
          )}
          {passage && (
            <IconButton label={messages.close} onClick={() => store.getState().commit(closeReader)}>
              <X aria-hidden />
            </IconButton>
          )}
        </span>
      </header>
      {release && asked > 0 && (
        <FindBar
          finding={finding}
          several={index.corpus.releases.length > 1}
          asked={asked}
          onClose={() => {
            setAsked(0);
            findButton.current?.focus();
          }}
        />
      )}
      {passage && release ? (
        <OpenRelease release={release} passage={passage} finding={finding} />
      ) : (
        <div className={styles.scroller}>
          <div className={styles.page}>
            {passage && (
              <p role="alert" className={styles.gone}>
                {messages.unknown(passage.release)}
              </p>
            )}
            <p>{messages.choose}</p>
            <ReleaseList releases={index.corpus.releases} />
          </div>
        </div>
      )}
    </div>
  );
}
