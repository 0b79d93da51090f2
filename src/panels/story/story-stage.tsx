import { type ReactNode, useState } from 'react';
import { appMessages } from '../../messages/app';
import { storyMessages } from '../../messages/story';
import type { Story } from '../../model/corpus';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { Dialog } from '../../ui/dialog';
import spoken from '../../ui/spoken.module.css';
import { missingFrom } from './missing';
import { QrPicture } from './qr-picture';
import { StageControls } from './stage-controls';
import { StageWords } from './stage-words';
import styles from './story-stage.module.css';
import { useStage } from './use-stage';

interface Props {
  readonly story: Story;
  readonly graph: ReactNode;
  /** What stands beside the graph while the presenter has wandered off. */
  readonly aside: ReactNode;
  /** The link to the present view. */
  readonly link: () => string;
}

/** A story in front of an audience: the graph, the step's words in large type, and the means to move. */
export function StoryStage({ story, graph, aside, link }: Props) {
  const messages = useMessages(storyMessages);
  const app = useMessages(appMessages);
  const { list, text } = useFormats();
  const index = useCorpus();
  const stage = useStage(story);
  const [qr, setQr] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const step = story.steps[stage.step];
  if (!step) return null;
  const gone = missingFrom(index, step);

  const openSpeaker = () => {
    const address = new URL(location.href);
    address.search = '?speaker';
    setRefused(window.open(address, 'yongyai-speaker', 'width=900,height=700') === null);
  };
  return (
    <section aria-label={app.story} className={styles.stage} data-scope="presenting">
      {/* The words of the step are the title that an audience sees. */}
      <h1 className={spoken.only}>{text(story.title)}</h1>
      <div className={styles.graph}>{graph}</div>
      <div className={styles.side}>
        {stage.wandered && (
          <p className={styles.wandered} role="status">
            {messages.wandered}{' '}
            <button type="button" onClick={() => stage.go(stage.step)}>
              {messages.back} <kbd>Home</kbd>
            </button>
          </p>
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
      <StageControls
        story={story}
        stage={stage}
        onSpeaker={openSpeaker}
        onQr={() => setQr(link())}
      />
      {qr !== null && (
        <Dialog title={messages.qr} closeLabel={app.close(messages.qr)} onClose={() => setQr(null)}>
          <QrPicture text={qr} />
        </Dialog>
      )}
      {stage.blank && (
        <button type="button" className={styles.blank} onClick={() => stage.setBlank(false)}>
          {messages.blanked}
        </button>
      )}
    </section>
  );
}
