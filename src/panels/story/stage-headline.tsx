import { Fragment } from 'react';
import { useFormats } from '../../store/use-messages';
import { captionClauses, clauseGap } from './caption-clauses';
import { StageCaption } from './stage-caption';
import styles from './stage-words.module.css';

/** The caption of a step in large type: lines end between clauses where they can, and sentences of Japanese begin their own. */
export function StageHeadline({ text }: { readonly text: string }) {
  const { language } = useFormats();
  return captionClauses(text, language).map((clauses, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences of one text never move
    <span key={place} className={styles.sentence}>
      {clauses.map((clause, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: clauses of one text never move
        <Fragment key={at}>
          {at > 0 && clauseGap[language]}
          <span className={styles.clause}>
            <StageCaption text={clause} />
          </span>
        </Fragment>
      ))}
    </span>
  ));
}
