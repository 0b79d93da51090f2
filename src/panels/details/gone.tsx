import type { ReactNode } from 'react';
import { detailsMessages } from '../../messages/details';
import { useMessages } from '../../store/use-messages';
import styles from './claim-section.module.css';
import { PageBar } from './page-bar';

/** In place of something that a link names and the corpus does not have. */
export function Gone({ children }: { readonly children: ReactNode }) {
  const messages = useMessages(detailsMessages);
  return (
    <div role="alert">
      <PageBar>{messages.goneTitle}</PageBar>
      <p className={styles.nothing}>{children}</p>
    </div>
  );
}
