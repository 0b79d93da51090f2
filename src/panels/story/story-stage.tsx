import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { appMessages } from '../../messages/app';
import { storyMessages } from '../../messages/story';
import type { Story } from '../../model/corpus';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { Dialog } from '../../ui/dialog';
import spoken from '../../ui/spoken.module.css';
import { hallLink } from './hall-link';
import { missingFrom } from './missing';
import { QrPicture } from './qr-picture';
import { SpokenStep } from './spoken-step';
import { StageControls } from './stage-controls';
import { StageWords } from './stage-words';
import { standingStory } from './standing-story';
import { stepOfView } from './step-of-view';
import styles from './story-stage.module.css';
import { useStage } from './use-stage';
import { WanderedNote } from './wandered-note';

interface Props {
  readonly story: Story;
  readonly graph: ReactNode;
  /** What stands beside the graph while the presenter has wandered off. */
  readonly aside: ReactNode;
  /** Puts a text on the clipboard and says so. */
  readonly copy: (text: string) => void;
}

/** A story in front of an audience: the graph, the step's words in large type, and the means to move. */
export function StoryStage({ story, graph, aside, copy }: Props) {
  const store = useYongyaiStore();
  const messages = useMessages(storyMessages);
  const app = useMessages(appMessages);
  const { list, text } = useFormats();
  const index = useCorpus();
  const standing = useMemo(() => standingStory(index, story), [index, story]);
  const stage = useStage(standing);
  const title = useRef<HTMLHeadingElement>(null);
  const [qr, setQr] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const step = story.steps[stage.step];
  if (!step) return null;
  const gone = missingFrom(index, step);

  const openSpeaker = () => {
    const address = new URL(location.href);
    address.search = '?speaker';
    setRefused(window.open(address, 'yongyai-speaker', 'width=1000,height=720') === null);
  };
  const openQr = () => setQr(hallLink(store.getState().view, stage.wandered, location.href));
  return (
    <section aria-label={app.story} className={styles.stage} data-scope="presenting">
      {/* The words of the step are the title that an audience sees. */}
      <h1 ref={title} tabIndex={-1} className={spoken.only}>
        {text(story.title)}
      </h1>
      <SpokenStep story={story} step={stage.step} />
      <div className={styles.graph}>{graph}</div>
      <div className={styles.side}>
        {stage.wandered && (
          <WanderedNote
            step={stage.step}
            back={() => stage.go(stage.step)}
            copyStep={() => copy(stepOfView(index, store.getState().view))}
          />
        )}
        {gone.length > 0 && (
          <p className={styles.gone} role="alert">
            {messages.gone(list(gone))}
          </p>
        )}
        {refused && (
          <p className={styles.gone} role="alert">
            {messages.speakerBlocked}
          </p>
        )}
        {stage.wandered ? <div className={styles.aside}>{aside}</div> : <StageWords step={step} />}
      </div>
      <StageControls story={story} stage={stage} onSpeaker={openSpeaker} onQr={openQr} />
      {qr !== null && (
        <Dialog title={messages.qr} closeLabel={app.close(messages.qr)} onClose={() => setQr(null)}>
          <QrPicture text={qr} />
        </Dialog>
      )}
      {stage.blank && (
        <button type="button" className={styles.blank} onClick={() => stage.act('blank')}>
          {messages.blanked}
        </button>
      )}
    </section>
  );
}
