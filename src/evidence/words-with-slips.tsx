import { Fragment } from 'react';
import { evidenceMessages } from '../messages/evidence';
import type { Release, Slip, TextSpan } from '../model/release';
import { useMessages } from '../store/use-messages';
import { segmentsOf } from '../text/segments';
import { SafeText } from '../ui/safe-text';
import styles from './words-with-slips.module.css';

/** What the [sic] at a slip tells. */
export function useSlipNote(): (slip: Slip) => string {
  const messages = useMessages(evidenceMessages);
  return (slip) => (slip.instead === null ? messages.slipOnly : messages.slip(slip.instead));
}

interface WordsWithSlipsProps {
  readonly release: Release;
  readonly span: TextSpan;
}

/** The words of a release at a span, each slip followed by [sic]. */
export function WordsWithSlips({ release, span }: WordsWithSlipsProps) {
  const noteOf = useSlipNote();
  const marks = release.slips.map((slip) => ({ start: slip.start, end: slip.end, value: slip }));
  return segmentsOf(span, marks).map(({ start, end, values }) => (
    <Fragment key={start}>
      <SafeText text={release.text.slice(start, end)} />
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
