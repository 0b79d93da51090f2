import { useMemo, useRef } from 'react';
import { MissingText } from '../../evidence/missing-text';
import { readingStops } from '../../graph/reading-stops';
import { readerMessages } from '../../messages/reader';
import type { Release } from '../../model/release';
import { useMessages } from '../../store/use-messages';
import { useReleaseText } from '../../store/use-release-text';
import { useCorpus } from '../../store/use-store';
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
import type { Finding } from './use-find';
import { useReadingFocus } from './use-reading-focus';
import { useScrollToFound } from './use-scroll-to-found';
import { useScrollToPassage } from './use-scroll-to-passage';
import { useStepping } from './use-stepping';

interface Props {
  readonly release: Release;
  readonly passage: PassageRef;
  readonly finding: Finding;
}

/** A release at its open passage: the text with its marks, and what there is to say of the passage. */
export function OpenRelease({ release, passage, finding }: Props) {
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
  const { here: found, hereAt: foundAt } = finding;
  const text = useReleaseText(release.id);
  const words = text.status === 'here' ? text.text : null;
  const whole = useMemo(
    () => (words === null ? null : { ...release, text: words }),
    [release, words],
  );
  const context = useMemo(
    () => whole && { release: whole, openClaim, selected, found, foundAt },
    [whole, openClaim, selected, found, foundAt],
  );
  useReadingFocus(scroller, openClaim);
  useScrollToPassage(scroller, index, whole ? passage : null);
  useScrollToFound(scroller, found[foundAt]);
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
          {text.status !== 'here' && <MissingText text={text} />}
          {context && (
            <>
              <article className={styles.article} aria-label={release.title}>
                <MarginMarks stops={margin} />
                <ReleaseBody context={context} />
              </article>
              <OutsideText release={context.release} />
            </>
          )}
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
