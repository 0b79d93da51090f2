import { Fragment } from 'react';
import type { Claim } from '../model/claim';
import { useCorpus } from '../store/use-store';
import type { ElementRef } from '../view/element-ref';
import styles from './claim-words.module.css';
import { inReadingOrder } from './reading-order';
import { Translations } from './translations';
import { WordsButton } from './words-button';

interface ClaimWordsProps {
  readonly claim: Claim;
  /** The line or node that lights while the words are pointed at. */
  readonly lights: ElementRef | null;
}

/**
 * The words that make a claim, in the order of the text, each piece opening the reader at it, with their translation.
 * What says it stands out; who or what is meant and the context recede.
 */
export function ClaimWords({ claim, lights }: ClaimWordsProps) {
  const index = useCorpus();
  const pieces = inReadingOrder(claim);
  if (pieces.length === 0) return null;
  const release = index.releases.get(claim.release);
  const original = release?.language ?? 'th';
  const says = pieces.findIndex(({ evidence }) => evidence.role === 'says');
  return (
    <div className={styles.words}>
      <blockquote className={styles.quote} lang={original} cite={release?.url}>
        {pieces.map((piece, place) => (
          <Fragment key={piece.number}>
            {place > 0 && <span className={styles.gap}> … </span>}
            <WordsButton
              claim={claim}
              piece={piece}
              lights={lights}
              first={place === Math.max(says, 0)}
            />
          </Fragment>
        ))}
      </blockquote>
      <Translations pieces={pieces} original={original} />
    </div>
  );
}
