import { storyMessages } from '../../messages/story';
import type { Story } from '../../model/corpus';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import styles from './speaker-desk.module.css';
import { StageCaption } from './stage-caption';
import { StageHeadline } from './stage-headline';
import { StageQuote } from './stage-quote';

interface Props {
  readonly story: Story;
  /** The step one is at, from 0. */
  readonly step: number;
}

/** What the speaker says now, what the audience reads meanwhile, and what comes next. */
export function SpeakerNow({ story, step }: Props) {
  const messages = useMessages(storyMessages);
  const { text, language } = useFormats();
  const index = useCorpus();
  const now = story.steps[step];
  const next = story.steps[step + 1];
  if (!now) return null;
  const claims = now.quotes.flatMap((id) => index.claims.get(id) ?? []);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
      <section aria-label={messages.now} className={styles.now} lang={language} tabIndex={0}>
        <h2>{messages.now}</h2>
        <p className={styles.caption}>
          <StageHeadline text={text(now.caption)} />
        </p>
        <h2>{messages.notes}</h2>
        <p className={styles.notes}>
          {text(now.notes) ? <StageCaption text={text(now.notes)} /> : messages.noNotes}
        </p>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
      <section aria-label={messages.upNext} className={styles.next} lang={language} tabIndex={0}>
        <h2>{messages.upNext}</h2>
        <p className={styles.upNext}>
          {next ? <StageHeadline text={text(next.caption)} /> : messages.last}
        </p>
        {claims.length > 0 && <h2>{messages.onStage}</h2>}
        {claims.map((claim) => (
          <StageQuote key={claim.id} claim={claim} />
        ))}
      </section>
    </>
  );
}
