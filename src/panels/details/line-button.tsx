import { useHover } from '../../evidence/use-hover';
import type { Tie } from '../../graph/neighbours';
import { detailsMessages } from '../../messages/details';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { select } from '../../view/selecting';
import styles from './line-button.module.css';

/** A tie to a neighbour in words, with the number of its passages: a button that selects the line. */
export function LineButton({ tie: { edge, forward } }: { readonly tie: Tie }) {
  const messages = useMessages(detailsMessages);
  const { text, list } = useFormats();
  const { predicates, entities } = useCorpus();
  const store = useYongyaiStore();
  const hover = useHover(edge.ref);
  const predicate = predicates.get(edge.ref.predicate);
  const posts = edge.posts.flatMap((id) => entities.get(id) ?? []).map((post) => text(post.name));
  const label = predicate ? text(forward ? predicate.label : predicate.inverse) : '';
  return (
    <button
      type="button"
      className={styles.line}
      data-basis={edge.basis}
      {...hover}
      onClick={() => store.getState().commit(select(edge.ref))}
    >
      <span>
        <SafeText text={posts.length > 0 ? `${label} ${list(posts)}` : label} />
      </span>
      <span className={styles.passages}>{messages.passages(edge.passages)}</span>
    </button>
  );
}
