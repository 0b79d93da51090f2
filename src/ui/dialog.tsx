import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './dialog.module.css';

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
  /** Whether the page behind stays in sight: the dialog then stands at the side. */
  readonly aside?: boolean;
}

/**
 * A modal dialog by the browser's own element: it holds the focus, and Esc or a click beside it closes. The focus begins
 * on what has `data-autofocus`, else on the first control.
 */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children,
  wide = false,
  aside = false,
}: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before it has left the page, so that the browser gives the focus back to what had it.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (!dialog?.open) dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes; the click serves the pointer beside the dialog.
    <dialog
      ref={element}
      className={[styles.dialog, wide && styles.wide, aside && styles.aside]
        .filter(Boolean)
        .join(' ')}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div className={styles.inside}>
        <header className={styles.header}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
            <X aria-hidden size={18} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
