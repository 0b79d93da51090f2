import { type ReactNode, Suspense } from 'react';
import styles from './dialog-frame.module.css';
import { ErrorBoundary } from './error-boundary';
import { FailedPart } from './failed-part';

interface Props {
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that is fetched when it opens; where it fails, a card says so over the page, which goes on. */
export function DialogFrame({ name, onClose, children }: Props) {
  return (
    <ErrorBoundary
      fallback={(failure) => (
        <div className={styles.card}>
          <FailedPart name={name} failure={failure} onClose={onClose} />
        </div>
      )}
    >
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}
