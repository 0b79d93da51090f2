import { evidenceMessages } from '../messages/evidence';
import type { Claim } from '../model/claim';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../store/use-store';
import { SafeText } from '../ui/safe-text';
import type { ElementRef } from '../view/element-ref';
import { openPassage } from '../view/selecting';
import { isAnchored } from './anchored';
import styles from './quote.module.css';
import type { NumberedEvidence } from './reading-order';
import { translationFor } from './translation';
import { useHover } from './use-hover';
import { WordsWithSlips } from './words-with-slips';

interface QuoteProps {
  readonly claim: Claim;
  readonly piece: NumberedEvidence;
  /** The line or node that lights while the words are pointed at. */
  readonly lights: ElementRef | null;
}

/** Verbatim words with their translation. Pressing the words opens the reader at them; the selection stays. */
export function Quote({ claim, piece: { evidence, number }, lights }: QuoteProps) {
  const messages = useMessages(evidenceMessages);
  const { language } = useFormats();
  const store = useYongyaiStore();
  const index = useCorpus();
  const release = index.releases.get(evidence.release);
  const passage = { release: evidence.release, claim: claim.id, evidence: number };
  const hover = useHover(lights, passage);
  const open = useYongyai(
    ({ view }) => view.passage?.claim === claim.id && (view.passage.evidence ?? number) === number,
  );
  const translation = translationFor(evidence, language, release?.language ?? 'th');
  const anchored = isAnchored(index, evidence);
  const { role } = evidence;
  return (
    <div className={styles.quote} data-role={role}>
      {role !== 'says' && (
        <span className={styles.role} title={messages[`${role}Hint`]}>
          {messages[role]}
        </span>
      )}
      <blockquote className={styles.block} lang={release?.language} cite={release?.url}>
        <button
          type="button"
          className={styles.words}
          title={messages.openInReader}
          aria-current={open ? 'location' : undefined}
          data-passage-button=""
          {...hover}
          onClick={() => store.getState().commit(openPassage(passage))}
        >
          <bdi>
            {release && anchored ? (
              <WordsWithSlips release={release} span={evidence} />
            ) : (
              <SafeText text={evidence.quote} />
            )}
          </bdi>
        </button>
      </blockquote>
      {!anchored && (
        <p className={styles.lost} title={messages.anchorLostHint}>
          {messages.anchorLost}
        </p>
      )}
      {translation && (
        <p className={styles.translation} lang={translation.language}>
          <SafeText text={translation.text} />
        </p>
      )}
    </div>
  );
}
