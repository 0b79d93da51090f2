import { Fragment } from 'react';
import { visibleRuns } from './invisible';
import styles from './safe-text.module.css';

/** Text from data: what would be invisible or turn the reading direction shows as a marked code point. */
export function SafeText({ text }: { readonly text: string }) {
  return visibleRuns(text).map((run, place) =>
    run.kind === 'text' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never move
      <Fragment key={place}>{run.text}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never move
      <span key={place} className={styles.invisible}>
        {run.code}
      </span>
    ),
  );
}
