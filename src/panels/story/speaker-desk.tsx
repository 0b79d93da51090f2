import { useEffect, useState } from 'react';
import { MixedText } from '../../evidence/mixed-text';
import { storyMessages } from '../../messages/story';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import styles from './speaker-desk.module.css';
import { type StageMessage, useStageChannel } from './stage-channel';
import { stageCommand } from './stage-keys';

type At = Extract<StageMessage, { kind: 'at' }>;

/** The speaker's own window: notes, what comes next, the clock. It follows the stage and can move it. */
export function SpeakerDesk() {
  const store = useYongyaiStore();
  const messages = useMessages(storyMessages);
  const { text, language } = useFormats();
  const index = useCorpus();
  const [at, setAt] = useState<At | null>(null);
  const told = useYongyai(({ view }) => view.story);
  const post = useStageChannel((message) => {
    if (message.kind !== 'at') return;
    setAt(message);
    const { language: kept } = store.getState().view;
    store.getState().receive(message.fragment);
    store.getState().adjust((view) => ({ ...view, language: kept }));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the window opens.
  useEffect(() => post({ kind: 'ask' }), []);

  const story = told ? index.stories.get(told.id) : undefined;
  const step = told && story?.steps[told.step];
  const go = (to: number) => post({ kind: 'go', step: to });
  const current = told?.step ?? 0;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const onControl = event.target instanceof Element && event.target.closest('button') !== null;
      const command = stageCommand(event.key, onControl);
      if (!command || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      if (command === 'blank') post({ kind: 'blank', on: !at?.blank });
      else go(command === 'next' ? current + 1 : command === 'previous' ? current - 1 : current);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });

  if (!story || !step) return <p className={styles.waiting}>{messages.waiting}</p>;
  const next = story.steps[current + 1];
  return (
    <main className={styles.desk} lang={language}>
      <header className={styles.head}>
        <h1>
          <SafeText text={text(story.title)} />
        </h1>
        <p>{messages.progress(current + 1, story.steps.length)}</p>
        <Clock since={at?.since ?? null} />
      </header>
      {at?.blank && <p className={styles.blanked}>{messages.blanked}</p>}
      <section aria-label={messages.now} className={styles.now}>
        <h2>{messages.now}</h2>
        <p className={styles.caption}>
          <MixedText text={text(step.caption)} />
        </p>
        <h2>{messages.notes}</h2>
        <p className={styles.notes}>
          {text(step.notes) ? <MixedText text={text(step.notes)} /> : messages.noNotes}
        </p>
      </section>
      <section aria-label={messages.upNext} className={styles.next}>
        <h2>{messages.upNext}</h2>
        <p>{next ? <MixedText text={text(next.caption)} /> : messages.last}</p>
      </section>
      <footer className={styles.moves}>
        <button type="button" disabled={current === 0} onClick={() => go(current - 1)}>
          {messages.previous}
        </button>
        <button type="button" onClick={() => post({ kind: 'blank', on: !at?.blank })}>
          {messages.blank}
        </button>
        <button type="button" disabled={!next} onClick={() => go(current + 1)}>
          {messages.next}
        </button>
      </footer>
    </main>
  );
}

const clockFormat = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** Minutes and seconds of a stretch in milliseconds, for instance `12:05`. */
function minutes(stretch: number): string {
  const seconds = Math.max(0, Math.floor(stretch / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function Clock({ since }: { readonly since: number | null }) {
  const messages = useMessages(storyMessages);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className={styles.clock}>
      <span title={messages.clock}>{clockFormat.format(now)}</span>
      {since !== null && <span title={messages.elapsed}>{minutes(now - since)}</span>}
    </p>
  );
}
