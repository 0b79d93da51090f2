import { ChevronLeft, ChevronRight, Maximize, MonitorSpeaker, Moon, QrCode, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { appMessages } from '../../messages/app';
import { storyMessages } from '../../messages/story';
import type { Story } from '../../model/corpus';
import { languages } from '../../model/language';
import { languageOf } from '../../store/appearance';
import { useFormats, useMessages } from '../../store/use-messages';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { ChoiceGroup } from '../../ui/choice-group';
import { Dialog } from '../../ui/dialog';
import { missingFrom } from './missing';
import { QrPicture } from './qr-picture';
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

const ownNames = { th: 'ไทย', en: 'English', ja: '日本語' } as const;

/** A story in front of an audience: the graph, the step's words in large type, and the means to move. */
export function StoryStage({ story, graph, aside, link }: Props) {
  const store = useYongyaiStore();
  const messages = useMessages(storyMessages);
  const app = useMessages(appMessages);
  const { list } = useFormats();
  const language = useYongyai(languageOf);
  const index = useYongyai(({ corpus }) => corpus);
  const stage = useStage(story);
  const [qr, setQr] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const step = story.steps[stage.step];
  if (!step || !index) return null;
  const gone = missingFrom(index, step);

  const openSpeaker = () => {
    const address = new URL(location.href);
    address.search = '?speaker';
    setRefused(window.open(address, 'yongyai-speaker', 'width=900,height=700') === null);
  };
  return (
    <section aria-label={app.story} className={styles.stage} data-scope="presenting">
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
      <footer className={styles.controls}>
        <Control
          label={messages.previous}
          onClick={() => stage.go(stage.step - 1)}
          off={stage.step === 0}
        >
          <ChevronLeft aria-hidden />
        </Control>
        <ol
          className={styles.dots}
          aria-label={messages.progress(stage.step + 1, story.steps.length)}
        >
          {story.steps.map((one, at) => (
            <li key={one.view + one.caption.en}>
              <button
                type="button"
                aria-label={messages.openStep(at + 1)}
                aria-current={at === stage.step ? 'step' : undefined}
                onClick={() => stage.go(at)}
              />
            </li>
          ))}
        </ol>
        <Control
          label={messages.next}
          onClick={() => stage.go(stage.step + 1)}
          off={stage.step === story.steps.length - 1}
        >
          <ChevronRight aria-hidden />
        </Control>
        <div className={styles.languages}>
          <ChoiceGroup
            label=""
            value={language}
            choices={languages.map((value) => ({ value, label: ownNames[value], lang: value }))}
            onChoose={(value) => {
              store.getState().prefer({ language: value });
              store.getState().adjust((view) => ({ ...view, language: null }));
            }}
          />
        </div>
        <Control label={messages.speaker} onClick={openSpeaker}>
          <MonitorSpeaker aria-hidden />
        </Control>
        <Control label={messages.qr} onClick={() => setQr(link())}>
          <QrCode aria-hidden />
        </Control>
        <Control label={`${messages.blank} (B)`} onClick={() => stage.setBlank(true)}>
          <Moon aria-hidden />
        </Control>
        <Control label={messages.fullScreen} onClick={() => void toggleFullScreen()}>
          <Maximize aria-hidden />
        </Control>
        <Control label={messages.leave} onClick={stage.leave}>
          <X aria-hidden />
        </Control>
      </footer>
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

/** Full screen is a wish: where the browser refuses, the stage stays as large as its window. */
async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // The window is large enough to present in.
  }
}

interface ControlProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly off?: boolean;
  readonly children: ReactNode;
}

function Control({ label, onClick, off = false, children }: ControlProps) {
  return (
    <button type="button" aria-label={label} title={label} disabled={off} onClick={onClick}>
      {children}
    </button>
  );
}
