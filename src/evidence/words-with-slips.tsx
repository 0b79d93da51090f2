import { Fragment } from 'react';
import { evidenceMessages } from '../messages/evidence';
import type { Evidence } from '../model/claim';
import type { Release, Slip } from '../model/release';
import { useMessages } from '../store/use-messages';
import { segmentsOf } from '../text/letters/segments';
import { visibleText } from '../ui/invisible';
import { SafeText } from '../ui/safe-text';
import styles from './words-with-slips.module.css';

/** What the [sic] at a slip tells. */
export function useSlipNote(): (slip: Slip) => string {
  const messages = useMessages(evidenceMessages);
  return (slip) =>
    slip.instead === null ? messages.slipOnly : messages.slip(visibleText(slip.instead));
}

interface WordsWithSlipsProps {
  readonly release: Release;
  readonly words: Pick<Evidence, 'quote' | 'start' | 'end'>;
}

/** Words of a release, each slip followed by [sic]. */
export function WordsWithSlips({ release, words }: WordsWithSlipsProps) {
  const noteOf = useSlipNote();
  const marks = release.slips.map((slip) => ({ start: slip.start, end: slip.end, value: slip }));
  return segmentsOf(words, marks).map(({ start, end, values }) => (
    <Fragment key={start}>
      <SafeText text={words.quote.slice(start - words.start, end - words.start)} />
      {values
        .filter((slip) => slip.end === end)
        .map((slip) => (
          <abbr key={slip.start} lang="la" className={styles.sic} title={noteOf(slip)}>
            {' [sic]'}
          </abbr>
        ))}
    </Fragment>
  ));
}
