import { ClaimCard } from '../../evidence/claim-card';
import type { Comparison, NearTie } from '../../graph/compare';
import { compareMessages } from '../../messages/compare';
import { useFormats, useMessages } from '../../store/use-messages';
import { SafeText } from '../../ui/safe-text';
import styles from './compare-panel.module.css';

interface Props {
  readonly comparison: Comparison;
  /** What is near to a thing that one of those compared does not have. */
  readonly ties: readonly NearTie[];
  /** The place of the one that does not have it. */
  readonly place: number;
}

/** What one of those compared says in place of a thing: of each topic near to it, why it is near and its words. */
export function NearWords({ comparison, ties, place }: Props) {
  const messages = useMessages(compareMessages);
  const { text } = useFormats();
  if (ties.length === 0) return <p className={styles.absent}>{messages.nothing}</p>;
  const claimsOf = ({ topic }: NearTie) =>
    comparison.rows.find(({ entity }) => entity.id === topic.id)?.claims[place] ?? [];
  return ties.map((tie) => (
    <section key={tie.topic.id} className={styles.nearWords}>
      <h4>
        <span aria-hidden>≈ </span>
        <SafeText text={messages.nearWords(text(tie.topic.name))} />
      </h4>
      <p>
        <SafeText text={text(tie.reason)} />
      </p>
      {claimsOf(tie).map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </section>
  ));
}
