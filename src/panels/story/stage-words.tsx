import { useRef } from 'react';
import type { StoryStep } from '../../model/corpus';
import { useFormats } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { useFit } from '../../ui/use-fit';
import { openPassage } from '../../view/selecting';
import { StageHeadline } from './stage-headline';
import { StageQuote } from './stage-quote';
import styles from './stage-words.module.css';

/** Caption and quotes of a step, in the size of a hall: as large as there is room. */
export function StageWords({ step }: { readonly step: StoryStep }) {
  const index = useCorpus();
  const store = useYongyaiStore();
  const { text, language } = useFormats();
  const claims = step.quotes.flatMap((id) => index.claims.get(id) ?? []);
  const words = useRef<HTMLDivElement>(null);
  useFit(words, `${language} ${text(step.caption)}`);
  return (
    <div ref={words} className={styles.words}>
      <p className={styles.caption} lang={language}>
        <StageHeadline text={text(step.caption)} />
      </p>
      {claims.map((claim) => (
        <StageQuote
          key={claim.id}
          claim={claim}
          open={(passage) => store.getState().commit(openPassage(passage))}
        />
      ))}
    </div>
  );
}
