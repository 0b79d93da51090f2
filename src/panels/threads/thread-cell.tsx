import { MannerMark } from '../../evidence/manner-mark';
import { ToldBy } from '../../evidence/told-by';
import { useHover } from '../../evidence/use-hover';
import { useWayWords } from '../../evidence/use-way-words';
import { waysOf } from '../../graph/compare-ways';
import type { ThreadCell } from '../../graph/threads';
import { evidenceMessages } from '../../messages/evidence';
import { threadsMessages } from '../../messages/threads';
import { manners } from '../../model/corpus';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { visibleText } from '../../ui/invisible';
import { SafeText } from '../../ui/safe-text';
import { openCell } from './thread-view';
import styles from './threads-table.module.css';

interface Props {
  readonly entity: Entity;
  readonly meeting: Entity;
  readonly cell: ThreadCell;
  /** Marks alone; the words are its name, and told where there is room. */
  readonly compact: boolean;
}

/** How the entity came up, by mark and word, as told by whom and on what basis; a press opens the words. */
export function ThreadCellView({ entity, meeting, cell, compact }: Props) {
  const store = useYongyaiStore();
  const index = useCorpus();
  const messages = useMessages(threadsMessages);
  const evidence = useMessages(evidenceMessages);
  const { text } = useFormats();
  const words = useWayWords();
  const hover = useHover({ kind: 'entity', id: entity.id });
  const ways = waysOf(index, cell.claims).map((way) => ({
    ...words(way, entity),
    key: `${way.predicate} ${way.saidBy} ${way.speech}`,
    manner: index.predicates.get(way.predicate)?.manner ?? ('other' as const),
  }));
  const passages = messages.passages(cell.passages);
  const press = () => store.getState().commit(openCell(entity.id, cell.claims));
  if (compact) {
    const found = new Set(ways.map(({ manner }) => manner));
    const told = ways.map(({ relation, tellerInFull, bases }) => {
      const asides = [tellerInFull, ...bases.map((basis) => evidence[basis])].filter(Boolean);
      return asides.length > 0 ? `${relation} (${asides.join(', ')})` : relation;
    });
    const place = messages.place(text(entity.label), text(meeting.label));
    const name = visibleText(`${place} ${told.join(' · ')}, ${passages}`);
    return (
      <button
        type="button"
        className={styles.marks}
        aria-label={name}
        data-words={name}
        data-read={ways.every(({ bases }) => bases.length > 0) || undefined}
        {...hover}
        onClick={press}
      >
        {[...manners, 'other' as const]
          .filter((manner) => found.has(manner))
          .map((manner) => (
            <MannerMark key={manner} manner={manner} />
          ))}
      </button>
    );
  }
  return (
    <button
      type="button"
      className={styles.cell}
      title={visibleText(messages.open(text(entity.name), text(meeting.name)))}
      {...hover}
      onClick={press}
    >
      {ways.map(({ key, manner, ...told }) => (
        <span key={key} className={styles.way}>
          <MannerMark manner={manner} />{' '}
          <span>
            <SafeText text={told.relation} /> <ToldBy words={told} className={styles.teller} />
          </span>
        </span>
      ))}
      <span className={styles.teller}>{passages}</span>
    </button>
  );
}
