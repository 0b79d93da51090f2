import type { NearTie } from '../../graph/compare';
import { compareMessages } from '../../messages/compare';
import { useFormats, useMessages } from '../../store/use-messages';
import { visibleText } from '../../ui/invisible';
import { SafeText } from '../../ui/safe-text';
import styles from './compare-panel.module.css';

interface Props {
  readonly ties: readonly NearTie[];
  /** Gives the curator's reasons only to who points at them. */
  readonly brief: boolean;
}

/** What one of those compared has in place of a thing: topics that are broader, narrower or related, and why. */
export function NearList({ ties, brief }: Props) {
  const messages = useMessages(compareMessages);
  const { text } = useFormats();
  return (
    <ul className={styles.near}>
      {ties.map(({ topic, relation, reason }) => (
        <li key={topic.id} title={brief ? visibleText(text(reason)) : undefined}>
          <span aria-hidden>≈ </span>
          <SafeText text={messages[relation](text(topic.name))} />
          {!brief && (
            <small>
              <SafeText text={text(reason)} />
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
