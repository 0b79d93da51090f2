import { isAnchored } from '../../evidence/anchored';
import type { NumberedEvidence } from '../../evidence/reading-order';
import { translationFor } from '../../evidence/translation';
import { evidenceMessages } from '../../messages/evidence';
import type { Release } from '../../model/release';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import styles from './passage-words.module.css';

interface PassageWordsProps {
  readonly piece: NumberedEvidence;
  readonly release: Release;
}

/**
 * What the body cannot show about marked words: their role and their translation; and the words themselves where they
 * are no longer at their place.
 */
export function PassageWords({ piece: { evidence }, release }: PassageWordsProps) {
  const messages = useMessages(evidenceMessages);
  const { language } = useFormats();
  const translation = translationFor(evidence, language, release.language);
  const lost = !isAnchored(useCorpus(), evidence);
  const { role } = evidence;
  if (!lost && !translation) return null;
  return (
    <div className={styles.words} data-role={role}>
      {role !== 'says' && (
        <span className={styles.role} title={messages[`${role}Hint`]}>
          {messages[role]}
        </span>
      )}
      {lost && (
        <div role="alert">
          <p className={styles.lost}>
            <b>{messages.anchorLost}.</b> {messages.anchorLostHint}
          </p>
          <blockquote className={styles.quote} lang={release.language}>
            <SafeText text={evidence.quote} />
          </blockquote>
        </div>
      )}
      {translation && (
        <p className={styles.translation} lang={translation.language}>
          <SafeText text={translation.text} />
        </p>
      )}
    </div>
  );
}
