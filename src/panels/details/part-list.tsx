import { detailsMessages } from '../../messages/details';
import { useMessages } from '../../store/use-messages';
import styles from './part-list.module.css';

export interface Part {
  readonly title: string;
  readonly count: string;
}

/** Goes to the heading of a part within the same page; the keyboard goes on from there. */
function goTo(button: HTMLElement, title: string) {
  const page = button.closest('[data-passage-list]');
  const headings = page?.querySelectorAll<HTMLElement>('[data-part]') ?? [];
  const heading = [...headings].find((one) => one.dataset.part === title);
  heading?.scrollIntoView?.({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** The parts of a long page, each a step away. */
export function PartList({ parts }: { readonly parts: readonly Part[] }) {
  const messages = useMessages(detailsMessages);
  if (parts.length < 2) return null;
  return (
    <nav aria-label={messages.parts} className={styles.parts}>
      {parts.map(({ title, count }) => (
        <button
          key={title}
          type="button"
          className={styles.part}
          onClick={({ currentTarget }) => goTo(currentTarget, title)}
        >
          {title} <span className={styles.count}>{count}</span>
        </button>
      ))}
    </nav>
  );
}
