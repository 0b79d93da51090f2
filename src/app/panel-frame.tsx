import { type ReactNode, Suspense } from 'react';
import { Loading } from './arrival';
import { ErrorBoundary } from './error-boundary';
import { FailedPart } from './failed-part';
import styles from './panel-frame.module.css';

interface Props {
  readonly name: string;
  readonly scope?: string;
  readonly children: ReactNode;
  readonly id?: string;
}

/** A landmark of the page: a named region whose errors stay inside it. */
export function PanelFrame({ name, scope, id, children }: Props) {
  return (
    <section aria-label={name} className={styles.frame} data-scope={scope} id={id}>
      <ErrorBoundary fallback={(failure) => <FailedPart name={name} failure={failure} />}>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </ErrorBoundary>
    </section>
  );
}
