import type { ReactNode } from 'react';
import styles from './tag.module.css';

interface TagProps {
  /** The line around it: solid for what is firm, dashed for what is read into it, dotted for what comes from elsewhere. */
  readonly line?: 'none' | 'solid' | 'dashed' | 'dotted';
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** A word or two that qualify what stands beside them. */
export function Tag({ line = 'none', title, children }: TagProps) {
  return (
    <span className={styles.tag} data-line={line} title={title}>
      {children}
    </span>
  );
}
