import type { ComponentProps, ReactNode } from 'react';
import styles from './icon-button.module.css';
import { visibleText } from './invisible';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title'> {
  /** What it does: its accessible name and its tip. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A square button that shows an icon alone. */
export function IconButton({ label, children, className, ...rest }: IconButtonProps) {
  const said = visibleText(label);
  return (
    <button
      type="button"
      aria-label={said}
      title={said}
      {...rest}
      className={[styles.button, className].filter(Boolean).join(' ')}
    >
      {children}
    </button>
  );
}
