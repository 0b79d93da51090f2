import { useHover } from '../../evidence/use-hover';
import { useLineLabel } from '../../evidence/use-line-label';
import type { Tie } from '../../graph/neighbours';
import { detailsMessages } from '../../messages/details';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { useYongyaiStore } from '../../store/use-store';
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
  const { text } = useFormats();
  const store = useYongyaiStore();
  const hover = useHover(edge.ref);
  const label = labelOf(edge.ref, forward ? edge.ref.source : edge.ref.target, edge.posts);
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
        <SafeText text={label} />
      </span>{' '}
      <span className={styles.passages}>{messages.passages(edge.passages)}</span>
    </button>
  );
}
