import { useHover } from '../../evidence/use-hover';
import { type MentionPassage, wordsAround } from '../../graph/mention-passages';
import type { Entity } from '../../model/entity';
import { useYongyaiStore } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { openPassage } from '../../view/selecting';
import styles from './mention-list.module.css';

interface Props {
  readonly entity: Entity;
  /** Of the text. */
  readonly language: string;
  /** Null as long as it is not here: the name then stands alone. */
  readonly text: string | null;
  readonly passage: MentionPassage;
}

/** A place where an entity is named, with some words around it; pressing it opens the reader there. */
export function MentionRow({ entity, language, text, passage }: Props) {
  const store = useYongyaiStore();
  const hover = useHover({ kind: 'entity', id: entity.id }, passage.opens);
  const { mention, paragraph } = passage;
  const around = text === null ? mention : wordsAround(text, passage);
  const words = (start: number, end: number) => <SafeText text={text?.slice(start, end) ?? ''} />;
  return (
    <li>
      <button
        type="button"
        lang={language}
        className={styles.words}
        data-passage-button=""
        {...hover}
        onClick={() => store.getState().commit(openPassage(passage.opens))}
      >
        <bdi>
          {around.start > paragraph.start && '… '}
          {words(around.start, mention.start)}
          <b className={styles.name} style={{ textDecorationColor: `var(--type-${entity.type})` }}>
            <SafeText text={mention.words} />
          </b>
          {words(mention.end, around.end)}
          {around.end < paragraph.end && ' …'}
        </bdi>
      </button>
    </li>
  );
}
