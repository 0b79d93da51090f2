import { textsMessages } from '../messages/texts';
import { useMessages } from '../store/use-messages';
import type { ReleaseText } from '../store/use-release-text';
import { Button } from '../ui/button';
import { SafeText } from '../ui/safe-text';
import styles from './missing-text.module.css';

interface Props {
  readonly text: Exclude<ReleaseText, { readonly status: 'here' }>;
}

/** Stands where a text will be: that it is on its way, or why it did not come, with a way to try again. */
export function MissingText({ text }: Props) {
  const messages = useMessages(textsMessages);
  if (text.status === 'awaited') {
    return (
      <p role="status" className={styles.missing}>
        {messages.awaited}
      </p>
    );
  }
  return (
    <div role="alert" className={styles.missing}>
      <p>
        <b>{messages.failed}</b> {messages.failedHint}
      </p>
      <p>
        <bdi>
          <SafeText text={text.reason} />
        </bdi>
      </p>
      <Button onClick={text.again}>{messages.again}</Button>
    </div>
  );
}
