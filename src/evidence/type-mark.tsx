import type { EntityType } from '../model/entity';
import styles from './type-mark.module.css';

/** A dot in the colour of a type. It says nothing that the words beside it do not. */
export function TypeMark({ type }: { readonly type: EntityType }) {
  return (
    <span aria-hidden className={styles.mark} style={{ backgroundColor: `var(--type-${type})` }} />
  );
}
