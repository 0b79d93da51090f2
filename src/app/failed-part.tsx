import { useEffect } from 'react';
import { appMessages } from '../messages/app';
import { useMessages } from '../store/use-messages';
import { useYongyaiStore } from '../store/use-store';
import { copyText } from './copy-link';
import type { Failure } from './error-boundary';
import styles from './failed-part.module.css';
import { PartMissingError } from './later-part';
import { MissingPart } from './missing-part';
import { leaveFirstPage } from './take-over';

interface Props {
  /** What failed, as the person knows it. */
  readonly name: string;
  readonly failure: Failure;
  readonly onClose?: () => void;
}

/** Stands in the place of a part of the page that met an error or did not arrive, with the ways on. */
export function FailedPart({ name, failure, onClose }: Props) {
  const store = useYongyaiStore();
  const messages = useMessages(appMessages);
  // What was drawn at build time must not hide what went wrong.
  useEffect(leaveFirstPage, []);
  const { error, report, retry } = failure;
  const copy = () => void copyText(store, report, 'text');
  const closing = onClose && { onClose };
  if (error instanceof PartMissingError) {
    return <MissingPart name={name} failure={failure} onCopy={copy} {...closing} />;
  }
  return (
    <div role="alert" className={styles.failed}>
      <h2>{messages.panelFailed(name)}</h2>
      <p>{messages.panelFailedHint}</p>
      <div className={styles.ways}>
        <button type="button" onClick={retry}>
          {messages.retry}
        </button>
        <button type="button" onClick={copy}>
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
