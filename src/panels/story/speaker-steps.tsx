import { useEffect, useRef } from 'react';
import { MixedText } from '../../evidence/mixed-text';
import { storyMessages } from '../../messages/story';
import type { Story } from '../../model/corpus';
import { useFormats, useMessages } from '../../store/use-messages';
import styles from './speaker-desk.module.css';

interface Props {
  readonly story: Story;
  /** The step one is at, from 0. */
  readonly step: number;
  readonly go: (step: number) => void;
}

/** The whole of the story by its captions; a press leads the stage to a step, as when someone asks for an earlier one. */
export function SpeakerSteps({ story, step, go }: Props) {
  const messages = useMessages(storyMessages);
  const { text, language } = useFormats();
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is the current one.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [step]);
  return (
    // A click takes no focus, so that Space goes on moving the story.
    <nav
      aria-label={messages.allSteps}
      className={styles.steps}
      lang={language}
      onMouseDown={(event) => event.preventDefault()}
    >
      <h2>{messages.allSteps}</h2>
      <ol ref={list}>
        {story.steps.map(({ view, caption }, at) => (
          <li key={view + caption.en}>
            <button
              type="button"
              aria-current={at === step ? 'step' : undefined}
              onClick={() => go(at)}
            >
              <span>{at + 1}</span>
              <span>
                <MixedText text={text(caption)} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
