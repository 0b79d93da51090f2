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
import { readingAt } from './reading-at';
import { ReleaseList } from './release-list';
import { useFind } from './use-find';

const notAsked = { asked: 0, from: 0 };

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
  const panel = useRef<HTMLDivElement>(null);
  const [{ asked, from }, setAsked] = useState(notAsked);
  const finding = useFind(asked > 0, release?.id ?? null, from);
  const find = () =>
    setAsked({
      asked: asked + 1,
      from: readingAt(panel.current?.querySelector(`.${styles.scroller}`) ?? null),
    });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears keys that rise from what has the focus.
    <div
      ref={panel}
      className={styles.reader}
      onKeyDown={(event) => {
        if (!release || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f')
          return;
        event.preventDefault();
        find();
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
              onClick={() => (asked > 0 ? setAsked(notAsked) : find())}
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
            setAsked(notAsked);
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
