import { storyMessages } from '../../messages/story';
import { useMessages } from '../../store/use-messages';
import styles from './stage-controls.module.css';

interface Props {
  readonly count: number;
  /** The step one is at, from 0. */
  readonly at: number;
  readonly go: (step: number) => void;
}

/** A dot for every step; the filled one is where the story stands. */
export function StageDots({ count, at, go }: Props) {
  const messages = useMessages(storyMessages);
  return (
    <ol className={styles.dots} aria-label={messages.progress(at + 1, count)}>
      {Array.from({ length: count }, (_, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the dot stands for.
        <li key={step}>
          <button
            type="button"
            aria-label={messages.openStep(step + 1)}
            aria-current={step === at ? 'step' : undefined}
            onClick={() => go(step)}
          />
        </li>
      ))}
    </ol>
  );
}
