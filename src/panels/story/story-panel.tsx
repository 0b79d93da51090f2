import { MixedText } from '../../evidence/mixed-text';
import { appMessages } from '../../messages/app';
import { storyMessages } from '../../messages/story';
import type { Story } from '../../model/corpus';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { visibleText } from '../../ui/invisible';
import { SafeText } from '../../ui/safe-text';
import { tell } from '../../view/storytelling';
import { beginTelling } from './began';
import { standingStory } from './standing-story';
import { stepOfView } from './step-of-view';
import styles from './story-panel.module.css';

interface Props {
  /** Puts a text on the clipboard and says so. */
  readonly copy: (text: string) => void;
}

/** The stories of the corpus, each with its steps; any step begins the presentation there. */
export function StoryPanel({ copy }: Props) {
  const store = useYongyaiStore();
  const index = useCorpus();
  const messages = useMessages(storyMessages);
  const app = useMessages(appMessages);
  const { stories } = index.corpus;
  return (
    <div className={styles.panel}>
      <h2>{messages.stories}</h2>
      <p className={styles.intro}>{messages.intro}</p>
      {stories.length === 0 && <p>{messages.none}</p>}
      {stories.map((story) => (
        <StoryCard key={story.id} story={story} />
      ))}
      <p className={styles.copy}>
        <button type="button" onClick={() => copy(stepOfView(index, store.getState().view))}>
          {messages.copyStep}
        </button>
        <span>{messages.copyStepHint}</span>
      </p>
      <p className={styles.copy}>
        <button
          type="button"
          onClick={() => store.getState().commit((view) => ({ ...view, sheet: 'graph' }))}
        >
          {app.close(app.story)}
        </button>
      </p>
    </div>
  );
}

function StoryCard({ story }: { readonly story: Story }) {
  const store = useYongyaiStore();
  const messages = useMessages(storyMessages);
  const { text } = useFormats();
  const index = useCorpus();
  const present = (step: number) => {
    if (step === 0) beginTelling(story.id);
    store.getState().commit(tell(standingStory(index, story), step));
  };
  return (
    <article className={styles.card}>
      <h3>
        <SafeText text={text(story.title)} />
      </h3>
      <p>
        <SafeText text={text(story.about)} />
      </p>
      <button type="button" className={styles.present} onClick={() => present(0)}>
        {messages.present} · {messages.steps(story.steps.length)}
      </button>
      <ol className={styles.steps}>
        {story.steps.map((step, at) => (
          <li key={step.view + step.caption.en}>
            <button
              type="button"
              aria-label={visibleText(`${messages.presentFrom(at + 1)}: ${text(step.caption)}`)}
              onClick={() => present(at)}
            >
              <MixedText text={text(step.caption)} />
            </button>
          </li>
        ))}
      </ol>
    </article>
  );
}
