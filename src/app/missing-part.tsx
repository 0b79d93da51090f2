import { appMessages } from '../messages/app';
import { firstMessages } from '../messages/first';
import { useFormats, useMessages } from '../store/use-messages';
import type { Failure } from './error-boundary';
import styles from './failed-part.module.css';
import { useMissingPart } from './missing-parts';

interface Props {
  readonly name: string;
  readonly failure: Failure;
  readonly onCopy: () => void;
  /** Of what stands over the page. */
  readonly onClose?: () => void;
}

/** Stands in the place of a part that did not arrive: with the reason and the ways on for all such parts, or its name alone. */
export function MissingPart({ name, failure, onCopy, onClose }: Props) {
  const messages = useMessages(appMessages);
  const first = useMessages(firstMessages);
  const { list } = useFormats();
  const telling = useMissingPart(name, onClose !== undefined, failure.retry);
  const close = onClose && (
    <button type="button" onClick={onClose}>
      {messages.close(name)}
    </button>
  );
  if (!telling.tells) {
    return (
      <div className={styles.failed}>
        <p className={styles.quiet}>{messages.panelMissing(name)}</p>
        {close && <div className={styles.ways}>{close}</div>}
      </div>
    );
  }
  const offline = !navigator.onLine;
  return (
    <div role="alert" className={styles.failed}>
      <h2>{messages.panelMissing(list(telling.names))}</h2>
      <p>{offline ? first.offline : first.failed}</p>
      <div className={styles.ways}>
        <button type="button" onClick={telling.retryAll}>
          {messages.retry}
        </button>
        {!offline && (
          <button type="button" onClick={() => location.reload()}>
            {first.loadAgain}
          </button>
        )}
        <button type="button" onClick={onCopy}>
          {messages.copyReport}
        </button>
        {close}
      </div>
    </div>
  );
}
