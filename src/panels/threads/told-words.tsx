import { MixedText } from '../../evidence/mixed-text';
import styles from './threads-table.module.css';
import { useToldWords } from './use-told-words';

/** Says in words what the marks of the cell mean that is pointed at or has the focus. For the eye: cells have them as names. */
export function ToldWords({
  frame,
  hint,
}: {
  readonly frame: HTMLElement | null;
  readonly hint: string;
}) {
  const words = useToldWords(frame);
  return (
    <p aria-hidden className={styles.told} data-hint={words === null || undefined}>
      <MixedText text={words ?? hint} />
    </p>
  );
}
