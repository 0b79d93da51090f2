import { isAnchored } from '../../evidence/anchored';
import { evidenceMessages } from '../../messages/evidence';
import type { Evidence } from '../../model/claim';
import type { Release } from '../../model/release';
import { useMessages } from '../../store/use-messages';
import { useYongyai } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import styles from './lost-anchor.module.css';

interface LostAnchorProps {
  readonly evidence: Evidence;
  readonly release: Release;
}

/** Says that words are no longer at their place, and shows them as they were recorded; nothing where they are. */
export function LostAnchor({ evidence, release }: LostAnchorProps) {
  const messages = useMessages(evidenceMessages);
  const anchored = useYongyai(({ texts }) => isAnchored(texts.here, evidence));
  if (anchored) return null;
  return (
    <div role="alert" className={styles.lost}>
      <p>
        <b>{messages.anchorLost}.</b> {messages.anchorLostHint}
      </p>
      <blockquote lang={release.language}>
        <SafeText text={evidence.quote} />
      </blockquote>
    </div>
  );
}
