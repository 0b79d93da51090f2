import { type ReactNode, Suspense } from 'react';
import { appMessages } from '../messages/app';
import { useMessages } from '../store/use-messages';
import { useYongyaiStore } from '../store/use-store';
import { Loading } from './arrival';
import { copyText } from './copy-link';
import { ErrorBoundary } from './error-boundary';
import styles from './panel-frame.module.css';

interface Props {
  readonly name: string;
  readonly scope?: string;
  readonly children: ReactNode;
  readonly id?: string;
}

/** A landmark of the page: a named region whose errors stay inside it. */
export function PanelFrame({ name, scope, id, children }: Props) {
  const store = useYongyaiStore();
  const messages = useMessages(appMessages);
  return (
    <section aria-label={name} className={styles.frame} data-scope={scope} id={id}>
      <ErrorBoundary
        fallback={({ report, retry }) => (
          <div role="alert" className={styles.failed}>
            <h2>{messages.panelFailed(name)}</h2>
            <p>{messages.panelFailedHint}</p>
            <button type="button" onClick={retry}>
              {messages.retry}
            </button>
            <button type="button" onClick={() => void copyText(store, report, 'text')}>
              {messages.copyReport}
            </button>
          </div>
        )}
      >
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </ErrorBoundary>
    </section>
  );
}
