import type { EntityType } from '../model/entity';
import styles from './type-mark.module.css';

/** A small mark in the colour and the shape of a type, as the legend has them. It says nothing that the words beside it do not. */
export function TypeMark({ type }: { readonly type: EntityType }) {
  return (
    <span
      aria-hidden
      className={styles.mark}
      data-type={type}
      style={{ backgroundColor: `var(--type-${type})` }}
    />
  );
}
