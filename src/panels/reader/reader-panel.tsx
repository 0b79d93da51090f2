import { X } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { readingStops } from '../../graph/reading-stops';
import { readerMessages } from '../../messages/reader';
import type { Release } from '../../model/release';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { SafeText } from '../../ui/safe-text';
import { closeReader } from '../../view/selecting';
import type { PassageRef } from '../../view/view';
import { MarginMarks } from './margin-marks';
import { OutsideText } from './outside-text';
import { PassageActions } from './passage-actions';
import { PassageCard } from './passage-card';
import { PassageSteps } from './passage-steps';
import styles from './reader-panel.module.css';
import { ReleaseBody } from './release-body';
import { ReleaseHead } from './release-head';
import { ReleaseList } from './release-list';
import { useScrollToPassage } from './use-scroll-to-passage';
import { useStepping } from './use-stepping';

function OpenRelease({ release, passage }: { release: Release; passage: PassageRef }) {
  const messages = useMessages(readerMessages);
  const index = useCorpus();
  const scroller = useRef<HTMLDivElement>(null);
  const stepping = useStepping(passage);
  const margin = useMemo(
    () => readingStops(index, index.corpus.claims).filter((stop) => stop.release === release.id),
    [index, release.id],
  );
  const claim = passage.claim === null ? undefined : index.claims.get(passage.claim);
  const openClaim = claim?.id ?? null;
  const { selected } = stepping;
  const context = useMemo(() => ({ release, openClaim, selected }), [release, openClaim, selected]);
  useScrollToPassage(scroller, index, passage);
  const others = index.corpus.releases.filter((other) => other.id !== release.id);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
      <div ref={scroller} className={styles.scroller} tabIndex={0}>
        <div className={styles.page}>
          <ReleaseHead release={release} />
          {passage.claim !== null && !claim && (
            <p role="alert" className={styles.gone}>
              {messages.unknownClaim(passage.claim)}
            </p>
          )}
          <article className={styles.article} aria-label={release.title}>
            <MarginMarks stops={margin} />
            <ReleaseBody context={context} />
          </article>
          <OutsideText release={release} />
          {others.length > 0 && (
            <>
              <h3 className={styles.others}>{messages.others}</h3>
              <ReleaseList releases={others} />
            </>
          )}
        </div>
      </div>
      <aside className={styles.foot} aria-label={messages.details}>
        <PassageSteps stepping={stepping} />
        {claim && (
          <>
            <PassageCard
              key={claim.id}
              claim={claim}
              release={release}
              stop={stepping.stops[stepping.place]}
            />
            <PassageActions claim={claim} release={release} passage={passage} />
          </>
        )}
      </aside>
    </>
  );
}

/**
 * A release as it was published, at the open passage (`view.passage`). It fills its container and scrolls inside; the
 * landmark around it is the frame's.
 */
export function ReaderPanel() {
  const messages = useMessages(readerMessages);
  const { text, dayShort } = useFormats();
  const index = useCorpus();
  const store = useYongyaiStore();
  const passage = useYongyai(({ view }) => view.passage);
  const release = passage ? index.releases.get(passage.release) : undefined;
  return (
    <div className={styles.reader}>
      <header className={styles.bar}>
        <span className={styles.name}>
          {messages.title}
          {release && (
            <span className={styles.release}>
              {' · '}
              <SafeText text={text(release.publisher)} />, {dayShort(release.published)}
            </span>
          )}
        </span>
        {passage && (
          <IconButton label={messages.close} onClick={() => store.getState().commit(closeReader)}>
            <X aria-hidden />
          </IconButton>
        )}
      </header>
      {passage && release ? (
        <OpenRelease release={release} passage={passage} />
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
