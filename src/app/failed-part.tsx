import { useEffect } from 'react';
import { appMessages } from '../messages/app';
import { firstMessages } from '../messages/first';
import { useMessages } from '../store/use-messages';
import { useYongyaiStore } from '../store/use-store';
import { copyText } from './copy-link';
import type { Failure } from './error-boundary';
import styles from './failed-part.module.css';
import { PartMissingError } from './later-part';
import { leaveFirstPage } from './take-over';

interface Props {
  /** What failed, as the person knows it. */
  readonly name: string;
  readonly failure: Failure;
  readonly onClose?: () => void;
}

/** Stands in the place of a part of the page that met an error or did not arrive, with the ways on. */
export function FailedPart({ name, failure: { error, report, retry }, onClose }: Props) {
  const store = useYongyaiStore();
  const messages = useMessages(appMessages);
  const first = useMessages(firstMessages);
  // What was drawn at build time must not hide what went wrong.
  useEffect(leaveFirstPage, []);
  const missing = error instanceof PartMissingError;
  const offline = missing && !navigator.onLine;
  const hint = offline ? first.offline : missing ? first.failed : messages.panelFailedHint;
  return (
    <div role="alert" className={styles.failed}>
      <h2>{messages.panelFailed(name)}</h2>
      <p>{hint}</p>
      <div className={styles.ways}>
        <button type="button" onClick={retry}>
          {messages.retry}
        </button>
        {missing && !offline && (
          <button type="button" onClick={() => location.reload()}>
            {first.loadAgain}
          </button>
        )}
        <button type="button" onClick={() => void copyText(store, report, 'text')}>
          {messages.copyReport}
        </button>
        {onClose && (
          <button type="button" onClick={onClose}>
            {messages.close(name)}
          </button>
        )}
      </div>
    </div>
  );
}
