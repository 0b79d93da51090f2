import { useEffect, useState } from 'react';
import { appMessages } from '../messages/app';
import type { Load } from '../store/store';
import { useFormats, useMessages } from '../store/use-messages';
import styles from './arrival.module.css';

/** After this long the page says that it has not forgotten, and offers another try, in milliseconds. */
const patience = 15_000;

/** Stands where the workspace will be while the corpus is on its way. */
export function Loading() {
  const messages = useMessages(appMessages);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.centre}>
      <p role="status">{late ? messages.stillLoading : messages.loading}</p>
      {late && <Again />}
    </div>
  );
}

function Again() {
  const messages = useMessages(appMessages);
  return (
    <button type="button" className={styles.again} onClick={() => location.reload()}>
      {messages.tryAgain}
    </button>
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
      <Again />
    </div>
  );
}
