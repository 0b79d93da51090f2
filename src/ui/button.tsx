import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `quiet` has no border until it is pointed at; `strong` is the one thing to do here. */
  readonly variant?: 'plain' | 'quiet' | 'strong';
  readonly icon?: ReactNode;
}

/** A push button with words, and perhaps an icon before them. */
export function Button({ variant = 'plain', icon, children, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={[styles.button, styles[variant], className].filter(Boolean).join(' ')}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}
