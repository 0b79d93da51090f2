import { LineButton } from '../../evidence/line-button';
import type { Tie } from '../../graph/neighbours';
import { detailsMessages } from '../../messages/details';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { SafeText } from '../../ui/safe-text';
import styles from './tie-button.module.css';

interface Props {
  readonly tie: Tie;
  /** Whose tie it is, where that is not clear from the place. */
  readonly of?: Entity | undefined;
}

/** A tie to a neighbour in words, with the number of its passages: a button that selects the line. */
export function TieButton({ tie: { edge, forward }, of }: Props) {
  const messages = useMessages(detailsMessages);
  const { text } = useFormats();
  return (
    <LineButton
      edge={edge}
      from={forward ? edge.ref.source : edge.ref.target}
      before={
        of && (
          <bdi className={styles.of}>
            <SafeText text={text(of.label)} />
          </bdi>
        )
      }
      after={<span className={styles.passages}>{messages.passages(edge.passages)}</span>}
    />
  );
}
