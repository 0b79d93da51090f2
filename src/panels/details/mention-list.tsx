import { useRef } from 'react';
import { mentionPassages, type ReleaseMentions } from '../../graph/mention-passages';
import { detailsMessages } from '../../messages/details';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { useReleaseText } from '../../store/use-release-text';
import { useCorpus } from '../../store/use-store';
import { Disclosure } from '../../ui/disclosure';
import { useOnceSeen } from '../../ui/use-once-seen';
import styles from './mention-list.module.css';
import { MentionRow } from './mention-row';
import { Section } from './section';

/** Rows in sight before the rest is folded away. */
const shown = 4;

interface MentionsProps {
  readonly entity: Entity;
  readonly mentions: ReleaseMentions;
}

/** The places in one release; the words around them come when it is seen. */
function Mentions({ entity, mentions: { release: id, passages } }: MentionsProps) {
  const messages = useMessages(detailsMessages);
  const { day } = useFormats();
  const release = useCorpus().releases.get(id);
  const place = useRef<HTMLDivElement>(null);
  const text = useReleaseText(id, useOnceSeen(place));
  if (!release) return null;
  const words = text.status === 'here' ? text.text : null;
  const rows = (some: ReleaseMentions['passages']) => (
    <ul className={styles.list}>
      {some.map((passage) => (
        <MentionRow
          key={passage.mention.start}
          entity={entity}
          language={release.language}
          text={words}
          passage={passage}
        />
      ))}
    </ul>
  );
  return (
    <div ref={place} className={styles.release}>
      <h4 className={styles.date}>
        {day(release.published)} · {messages.mentionCount(passages.length)}
      </h4>
      {rows(passages.slice(0, shown))}
      {passages.length > shown && (
        <Disclosure summary={messages.more(passages.length - shown)}>
          {rows(passages.slice(shown))}
        </Disclosure>
      )}
    </div>
  );
}

/** Every place in every release where an entity is named, with some words around it. */
export function MentionList({ entity }: { readonly entity: Entity }) {
  const messages = useMessages(detailsMessages);
  const releases = mentionPassages(useCorpus(), entity.id);
  const total = releases.reduce((sum, { passages }) => sum + passages.length, 0);
  if (total === 0) return null;
  return (
    <Section title={messages.mentions} count={messages.mentionCount(total)}>
      {releases.map((mentions) => (
        <Mentions key={mentions.release} entity={entity} mentions={mentions} />
      ))}
    </Section>
  );
}
