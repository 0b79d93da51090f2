import type { ReactNode } from 'react';
import type { Edge } from '../graph/edges';
import type { EntityId } from '../model/ids';
import { useYongyaiStore } from '../store/use-store';
import { SafeText } from '../ui/safe-text';
import { select } from '../view/selecting';
import styles from './line-button.module.css';
import { useHover } from './use-hover';
import { useLineLabel } from './use-line-label';

interface Props {
  readonly edge: Edge;
  /** From which of its ends the line is read. */
  readonly from: EntityId;
  /** What stands before and after the words of the line. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** A line in words, drawn as its basis is on the graph: a button that selects it. */
export function LineButton({ edge, from, before, after }: Props) {
  const labelOf = useLineLabel();
  const store = useYongyaiStore();
  const hover = useHover(edge.ref);
  return (
    <button
      type="button"
      className={styles.line}
      data-basis={edge.basis}
      {...hover}
      onClick={() => store.getState().commit(select(edge.ref))}
    >
      {before}{' '}
      <span>
        <SafeText text={labelOf(edge.ref, from, edge.posts)} />
      </span>{' '}
      {after}
    </button>
  );
}
