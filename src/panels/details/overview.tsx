import { EntityButton } from '../../evidence/entity-button';
import { mostProminent, type Prominent } from '../../graph/prominence';
import { detailsMessages } from '../../messages/details';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { LongList } from './long-list';
import styles from './overview.module.css';
import { ReleaseButton } from './release-button';
import { Section } from './section';

const rows = 6;

function Ranking({ title, of }: { readonly title: string; readonly of: readonly Prominent[] }) {
  const messages = useMessages(detailsMessages);
  if (of.length === 0) return null;
  return (
    <Section title={title}>
      <ol className={styles.list}>
        {of.map(({ entity, passages }) => (
          <li key={entity.id} className={styles.ranked}>
            <EntityButton entity={entity} />
            <span className={styles.passages}>{messages.passages(passages)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Where nothing is selected: what the corpus is, where to begin, and how to read it. */
export function Overview() {
  const messages = useMessages(detailsMessages);
  const { text, day } = useFormats();
  const index = useCorpus();
  const store = useYongyaiStore();
  const { corpus, meetings } = index;
  return (
    <>
      <h2 className={styles.title}>
        <SafeText text={text(corpus.title)} />
      </h2>
      <p className={styles.about}>
        <SafeText text={text(corpus.about)} />
      </p>
      <p className={styles.how}>
        {messages.how} <span className={styles.keys}>{messages.howKeys}</span>
      </p>
      {corpus.stories.length > 0 && (
        <Section title={messages.stories}>
          <ul className={styles.list}>
            {corpus.stories.map((story) => (
              <li key={story.id}>
                <button
                  type="button"
                  className={styles.story}
                  onClick={() =>
                    store
                      .getState()
                      .commit((view) => ({ ...view, story: { id: story.id, step: 0 } }))
                  }
                >
                  <span className={styles.storyTitle}>
                    <SafeText text={text(story.title)} />
                  </span>
                  <SafeText text={text(story.about)} />
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {meetings.length > 0 && (
        <Section title={messages.meetings}>
          <LongList items={meetings} ordered className={styles.list}>
            {(meeting) => (
              <li key={meeting.id}>
                <EntityButton entity={meeting} />
                {meeting.about && (
                  <p className={styles.line}>
                    <SafeText text={text(meeting.about)} />
                  </p>
                )}
              </li>
            )}
          </LongList>
        </Section>
      )}
      <Ranking title={messages.people} of={mostProminent(index, ['person'], rows)} />
      <Ranking title={messages.topics} of={mostProminent(index, ['topic'], rows)} />
      <Ranking title={messages.frameworks} of={mostProminent(index, ['framework', 'plan'], rows)} />
      {corpus.releases.length > 0 && (
        <Section title={messages.releases}>
          <LongList items={corpus.releases} className={styles.list}>
            {(release) => (
              <li key={release.id} className={styles.release}>
                <ReleaseButton release={release} />
                <p className={styles.meta}>
                  <SafeText text={text(release.publisher)} /> · {day(release.published)}
                </p>
              </li>
            )}
          </LongList>
        </Section>
      )}
      <p className={styles.meta}>
        {messages.contents(
          corpus.releases.length,
          corpus.entities.length,
          corpus.claims.filter(({ basis }) => basis !== 'suggested').length,
        )}
      </p>
    </>
  );
}
