import { useEffect, useId, useState } from 'react';
import { storyMessages } from '../../messages/story';
import { useMessages } from '../../store/use-messages';
import styles from './speaker-desk.module.css';

const clockFormat = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** Minutes and seconds of a stretch in milliseconds, for instance `12:05`. */
function minutes(stretch: number): string {
  const seconds = Math.max(0, Math.floor(stretch / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

interface Props {
  /** When the talk began, in milliseconds since the epoch. */
  readonly since: number;
  readonly restart: () => void;
}

/** The time of day, and how long the talk has lasted. */
export function SpeakerClock({ since, restart }: Props) {
  const messages = useMessages(storyMessages);
  const elapsed = useId();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className={styles.clock}>
      <p>
        <span>{messages.clock}</span> <time>{clockFormat.format(now)}</time>
      </p>
      <p>
        <span id={elapsed}>{messages.elapsed}</span>{' '}
        <time role="timer" aria-labelledby={elapsed}>
          {minutes(now - since)}
        </time>
      </p>
      <button type="button" onClick={restart}>
        {messages.restart}
      </button>
    </div>
  );
}
