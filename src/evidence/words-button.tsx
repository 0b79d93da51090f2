import { evidenceMessages } from '../messages/evidence';
import type { Claim } from '../model/claim';
import { useMessages } from '../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../store/use-store';
import { InlineButton } from '../ui/inline-button';
import { SafeText } from '../ui/safe-text';
import { Tag } from '../ui/tag';
import type { ElementRef } from '../view/element-ref';
import { openPassage } from '../view/selecting';
import { isAnchored } from './anchored';
import styles from './claim-words.module.css';
import type { NumberedEvidence } from './reading-order';
import { useHover } from './use-hover';
import { WordsWithSlips } from './words-with-slips';

interface WordsButtonProps {
  readonly claim: Claim;
  readonly piece: NumberedEvidence;
  readonly lights: ElementRef | null;
  /** Whether stepping through passages stops here. */
  readonly first: boolean;
}

/** Verbatim words that open the reader where they stand; the selection stays. */
export function WordsButton({ claim, piece, lights, first }: WordsButtonProps) {
  const { evidence, number } = piece;
  const messages = useMessages(evidenceMessages);
  const store = useYongyaiStore();
  const index = useCorpus();
  const release = index.releases.get(evidence.release);
  const passage = { release: evidence.release, claim: claim.id, evidence: number };
  const hover = useHover(lights, passage);
  const open = useYongyai(({ view }) => view.passage?.claim === claim.id);
  const anchored = useYongyai(({ texts }) => isAnchored(texts.here, evidence));
  const { role } = evidence;
  const hint = role === 'says' ? messages.openInReader : messages[`${role}Hint`];
  return (
    <>
      <InlineButton
        className={styles.piece}
        title={hint}
        data-role={role}
        data-passage-button={first ? '' : undefined}
        aria-current={open ? 'location' : undefined}
        onPress={() => store.getState().commit(openPassage(passage))}
        {...hover}
      >
        {release && anchored ? (
          <WordsWithSlips release={release} words={evidence} />
        ) : (
          <SafeText text={evidence.quote} />
        )}
      </InlineButton>
      {!anchored && <Tag title={messages.anchorLostHint}>{messages.anchorLost}</Tag>}
    </>
  );
}
