import { Fragment } from 'react';
import { useCorpus } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { keptWhole, namesToKeep } from './kept-whole';
import styles from './stage-words.module.css';

/** Text in which no line ends within a name of the corpus: Thai and Japanese have no blanks that would tell where. */
export function WholeWords({ text }: { readonly text: string }) {
  const names = namesToKeep(useCorpus());
  return keptWhole(text, names).map((run, place) =>
    run.whole ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never move
      <span key={place} className={styles.whole}>
        <SafeText text={run.text} />
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never move
      <Fragment key={place}>
        <SafeText text={run.text} />
      </Fragment>
    ),
  );
}
