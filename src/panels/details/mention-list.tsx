import { useHover } from '../../evidence/use-hover';
import { type MentionPassage, mentionPassages } from '../../graph/mention-passages';
import { detailsMessages } from '../../messages/details';
import type { Entity } from '../../model/entity';
import type { Release } from '../../model/release';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { Disclosure } from '../../ui/disclosure';
import { SafeText } from '../../ui/safe-text';
import { openPassage } from '../../view/selecting';
import styles from './mention-list.module.css';
import { Section } from './section';

interface MentionRowProps {
  readonly entity: Entity;
  readonly release: Release;
  readonly passage: MentionPassage;
}

function MentionRow({ entity, release, passage }: MentionRowProps) {
  const store = useYongyaiStore();
  const hover = useHover({ kind: 'entity', id: entity.id }, passage.opens);
  const { mention, around, fromStart, toEnd } = passage;
  const words = (start: number, end: number) => <SafeText text={release.text.slice(start, end)} />;
  return (
    <li>
      <button
        type="button"
        lang={release.language}
        className={styles.words}
        data-passage-button=""
        {...hover}
        onClick={() => store.getState().commit(openPassage(passage.opens))}
      >
        <bdi>
          {!fromStart && '… '}
          {words(around.start, mention.start)}
          <b className={styles.name} style={{ textDecorationColor: `var(--type-${entity.type})` }}>
            {words(mention.start, mention.end)}
          </b>
          {words(mention.end, around.end)}
          {!toEnd && ' …'}
        </bdi>
      </button>
    </li>
  );
}

/** Rows in sight before the rest is folded away. */
const shown = 4;

/** Every place in every release where an entity is named, with some words around it. */
export function MentionList({ entity }: { readonly entity: Entity }) {
  const messages = useMessages(detailsMessages);
  const { day } = useFormats();
  const index = useCorpus();
  const releases = mentionPassages(index, entity.id);
  const total = releases.reduce((sum, { passages }) => sum + passages.length, 0);
  if (total === 0) return null;
  return (
    <Section title={messages.mentions} count={messages.mentionCount(total)}>
      {releases.map(({ release: id, passages }) => {
        const release = index.releases.get(id);
        if (!release) return null;
        const row = (passage: MentionPassage) => (
          <MentionRow
            key={passage.mention.start}
            entity={entity}
            release={release}
            passage={passage}
          />
        );
        return (
          <div key={id} className={styles.release}>
            <h4 className={styles.date}>
              {day(release.published)} · {messages.mentionCount(passages.length)}
            </h4>
            <ul className={styles.list}>{passages.slice(0, shown).map(row)}</ul>
            {passages.length > shown && (
              <Disclosure summary={messages.more(passages.length - shown)}>
                <ul className={styles.list}>{passages.slice(shown).map(row)}</ul>
              </Disclosure>
            )}
          </div>
        );
      })}
    </Section>
  );
}
