import { appMessages } from '../messages/app';
import type { Load } from '../store/store';
import { useFormats, useMessages } from '../store/use-messages';
import styles from './arrival.module.css';

/** Stands where the workspace will be while the corpus is on its way. */
export function Loading() {
  const messages = useMessages(appMessages);
  return (
    <p role="status" className={styles.centre}>
      {messages.loading}
    </p>
  );
}

/** Says that the corpus did not arrive, or that something else did, and what to do. */
export function Failed({ reason, strange }: Omit<Extract<Load, { status: 'failed' }>, 'status'>) {
  const messages = useMessages(appMessages);
  const { colon } = useFormats();
  return (
    <div role="alert" className={styles.centre}>
      <h2>{messages.failedTitle}</h2>
      <p>{strange ? messages.strangeHint : messages.failedHint}</p>
      {reason !== '' && (
        <p className={styles.reason}>
          {messages.reason}
          {colon}
          <bdi>{reason}</bdi>
        </p>
      )}
      <button type="button" className={styles.again} onClick={() => location.reload()}>
        {messages.tryAgain}
      </button>
    </div>
  );
}
