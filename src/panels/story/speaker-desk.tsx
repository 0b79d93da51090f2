import { useEffect, useState } from 'react';
import { storyMessages } from '../../messages/story';
import type { Story } from '../../model/corpus';
import type { Language } from '../../model/language';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { SpeakerClock } from './speaker-clock';
import styles from './speaker-desk.module.css';
import { chooseSpeakerLanguage, speakerLanguage } from './speaker-language';
import { SpeakerNow } from './speaker-now';
import { SpeakerSteps } from './speaker-steps';
import type { StageState } from './stage-channel';
import { type StageCommand, stageCommand } from './stage-keys';
import { StageLanguages } from './stage-languages';
import { useFollowedStage } from './use-followed-stage';

/** The speaker's own window: notes, what comes next, all steps, the clock. It follows the stage and can move it. */
export function SpeakerDesk() {
  const store = useYongyaiStore();
  const messages = useMessages(storyMessages);
  const index = useCorpus();
  const { at, alone, post } = useFollowedStage();
  const [chosen, setChosen] = useState(speakerLanguage);
  const told = useYongyai(({ view }) => view.story);
  const story = told ? index.stories.get(told.id) : undefined;
  const act = (command: StageCommand) => at && post({ kind: 'do', stage: at.stage, command });

  useEffect(() => {
    if (!at) return;
    store.getState().receive(at.fragment);
    store.getState().adjust((view) => ({ ...view, language: chosen ?? at.language }));
  }, [store, at, chosen]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const onControl = event.target instanceof Element && event.target.closest('button') !== null;
      const { letters } = store.getState().preferences;
      const command = stageCommand({ key: event.key, onControl, letters });
      // Only a key that is pressed on the stage itself may fill its screen.
      if (!command || command === 'full-screen' || event.ctrlKey || event.metaKey || event.altKey)
        return;
      event.preventDefault();
      act(command);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });

  if (!at || !story || !told) return <Waiting alone={alone} />;
  const speak = (language: Language) => {
    const own = language === at.language ? null : language;
    chooseSpeakerLanguage(own);
    setChosen(own);
  };
  return (
    <main className={styles.desk}>
      <DeskHead story={story} step={told.step} speak={speak}>
        <SpeakerClock since={at.since} restart={() => post({ kind: 'restart', stage: at.stage })} />
      </DeskHead>
      <DeskNotices at={at} step={told.step} act={act} />
      <SpeakerSteps
        story={story}
        step={told.step}
        go={(step) => post({ kind: 'go', stage: at.stage, step })}
      />
      <SpeakerNow story={story} step={told.step} />
      <footer className={styles.moves}>
        <button type="button" disabled={told.step === 0} onClick={() => act('previous')}>
          {messages.previous}
        </button>
        <button type="button" aria-pressed={at.blank} onClick={() => act('blank')}>
          {messages.blank}
        </button>
        <button
          type="button"
          disabled={told.step === story.steps.length - 1}
          onClick={() => act('next')}
        >
          {messages.next}
        </button>
      </footer>
    </main>
  );
}

function Waiting({ alone }: { readonly alone: boolean }) {
  const messages = useMessages(storyMessages);
  return (
    <main className={styles.waiting}>
      <h1>{messages.speaker}</h1>
      <p role="status">{alone ? messages.waiting : messages.seeking}</p>
    </main>
  );
}

interface HeadProps {
  readonly story: Story;
  readonly step: number;
  readonly speak: (language: Language) => void;
  readonly children: React.ReactNode;
}

function DeskHead({ story, step, speak, children }: HeadProps) {
  const messages = useMessages(storyMessages);
  const { text } = useFormats();
  return (
    <header className={styles.head}>
      <h1>
        <SafeText text={text(story.title)} />
      </h1>
      <p>{messages.progress(step + 1, story.steps.length)}</p>
      {children}
      <StageLanguages speak={speak} />
    </header>
  );
}

interface NoticesProps {
  readonly at: StageState;
  readonly step: number;
  readonly act: (command: StageCommand) => void;
}

/** What the audience sees where that is not the step. */
function DeskNotices({ at, step, act }: NoticesProps) {
  const messages = useMessages(storyMessages);
  return (
    <div className={styles.notices} role="status">
      {at.blank && <p>{messages.blanked}</p>}
      {at.wandered && (
        <p>
          {messages.stageWandered}{' '}
          <button type="button" onClick={() => act('return')}>
            <kbd>Home</kbd> {messages.backTo(step + 1)}
          </button>
        </p>
      )}
    </div>
  );
}
