import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** How many things stand in it, as words. */
  readonly count?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a details page under its heading. */
export function Section({ title, count, children }: SectionProps) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title} data-part={title} tabIndex={-1}>
        {title}
        {count !== undefined && <span className={styles.count}> {count}</span>}
      </h3>
      {children}
    </section>
  );
}
