import { useHover } from '../../evidence/use-hover';
import { useLineLabel } from '../../evidence/use-line-label';
import type { Tie } from '../../graph/neighbours';
import { detailsMessages } from '../../messages/details';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { select } from '../../view/selecting';
import styles from './line-button.module.css';

interface LineButtonProps {
  readonly tie: Tie;
  /** Whose tie it is, where that is not clear from the place. */
  readonly of?: Entity | undefined;
}

/** A tie to a neighbour in words, with the number of its passages: a button that selects the line. */
export function LineButton({ tie: { edge, forward }, of }: LineButtonProps) {
  const messages = useMessages(detailsMessages);
  const labelOf = useLineLabel();
  const { text, list } = useFormats();
  const { entities } = useCorpus();
  const store = useYongyaiStore();
  const hover = useHover(edge.ref);
  const posts = edge.posts.flatMap((id) => entities.get(id) ?? []).map((post) => text(post.name));
  const label = labelOf(edge.ref, forward ? edge.ref.source : edge.ref.target);
  return (
    <button
      type="button"
      className={styles.line}
      data-basis={edge.basis}
      {...hover}
      onClick={() => store.getState().commit(select(edge.ref))}
    >
      {of && (
        <bdi className={styles.of}>
          <SafeText text={text(of.label)} />
        </bdi>
      )}{' '}
      <span>
        <SafeText text={posts.length > 0 ? `${label} ${list(posts)}` : label} />
      </span>{' '}
      <span className={styles.passages}>{messages.passages(edge.passages)}</span>
    </button>
  );
}
