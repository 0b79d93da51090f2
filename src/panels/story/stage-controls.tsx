import {
  ChevronLeft,
  ChevronRight,
  Expand,
  MonitorOff,
  MonitorSpeaker,
  QrCode,
  Scan,
  X,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { canvasMessages } from '../../messages/canvas';
import { storyMessages } from '../../messages/story';
import type { Story } from '../../model/corpus';
import type { Language } from '../../model/language';
import { useMessages } from '../../store/use-messages';
import { useYongyaiStore } from '../../store/use-store';
import styles from './stage-controls.module.css';
import { StageDots } from './stage-dots';
import { StageLanguages } from './stage-languages';
import type { Stage } from './use-stage';

interface Props {
  readonly story: Story;
  readonly stage: Stage;
  readonly onSpeaker: () => void;
  readonly onQr: () => void;
}

/** The means to move through a story and to steer the stage. */
export function StageControls({ story, stage, onSpeaker, onQr }: Props) {
  const store = useYongyaiStore();
  const messages = useMessages(storyMessages);
  const canvas = useMessages(canvasMessages);
  const speak = (language: Language) => {
    store.getState().prefer({ language });
    store.getState().adjust((view) => ({ ...view, language: null }));
  };
  const fit = () => store.getState().adjust((view) => ({ ...view, camera: null }));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a click takes no focus, so that Space goes on moving the story.
    <footer className={styles.controls} onMouseDown={(event) => event.preventDefault()}>
      <Control
        label={messages.previous}
        onClick={() => stage.act('previous')}
        off={stage.step === 0}
      >
        <ChevronLeft aria-hidden />
      </Control>
      <StageDots count={story.steps.length} at={stage.step} go={stage.go} />
      <Control
        label={messages.next}
        onClick={() => stage.act('next')}
        off={stage.step === story.steps.length - 1}
      >
        <ChevronRight aria-hidden />
      </Control>
      <StageLanguages speak={speak} />
      <Control label={canvas.fit} onClick={fit}>
        <Scan aria-hidden />
      </Control>
      <Control label={messages.speaker} onClick={onSpeaker}>
        <MonitorSpeaker aria-hidden />
      </Control>
      <Control label={messages.qr} onClick={onQr}>
        <QrCode aria-hidden />
      </Control>
      <Control label={`${messages.blank} (B)`} onClick={() => stage.act('blank')}>
        <MonitorOff aria-hidden />
      </Control>
      <Control label={`${messages.fullScreen} (F)`} onClick={() => stage.act('full-screen')}>
        <Expand aria-hidden />
      </Control>
      <Control label={`${messages.leave} (Esc)`} onClick={stage.leave}>
        <X aria-hidden />
      </Control>
    </footer>
  );
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
