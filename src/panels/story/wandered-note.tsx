import { storyMessages } from '../../messages/story';
import { useMessages } from '../../store/use-messages';
import styles from './story-stage.module.css';

interface Props {
  /** The step one came from, from 0. */
  readonly step: number;
  readonly back: () => void;
  readonly copyStep: () => void;
}

/** Says that what the stage shows is not the step, and leads back. */
export function WanderedNote({ step, back, copyStep }: Props) {
  const messages = useMessages(storyMessages);
  return (
    <div className={styles.wandered}>
      <span role="status">{messages.wandered}</span>
      <button type="button" onClick={back}>
        <kbd>Home</kbd> {messages.backTo(step + 1)}
      </button>
      <button type="button" title={messages.copyStepHint} onClick={copyStep}>
        {messages.copyStep}
      </button>
    </div>
  );
}
