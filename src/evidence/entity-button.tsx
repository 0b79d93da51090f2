import type { ReactNode } from 'react';
import type { Entity } from '../model/entity';
import { useYongyaiStore } from '../store/use-store';
import type { ElementRef } from '../view/element-ref';
import { select, toggleSelected } from '../view/selecting';
import styles from './entity-button.module.css';
import { EntityName } from './entity-name';
import { TypeMark } from './type-mark';
import { useHover } from './use-hover';

interface EntityButtonProps {
  readonly entity: Entity;
  /** What else stands on the button, after the name. */
  readonly children?: ReactNode;
}

/** An entity's name that selects it; with Ctrl, Cmd or Shift it joins the selection or leaves it. */
export function EntityButton({ entity, children }: EntityButtonProps) {
  const store = useYongyaiStore();
  const ref: ElementRef = { kind: 'entity', id: entity.id };
  const hover = useHover(ref);
  return (
    <button
      type="button"
      className={styles.button}
      {...hover}
      onClick={(event) => {
        const adds = event.ctrlKey || event.metaKey || event.shiftKey;
        store.getState().commit(adds ? toggleSelected(ref) : select(ref));
      }}
    >
      <TypeMark type={entity.type} />
      <span className={styles.name}>
        <EntityName entity={entity} />
        {children}
      </span>
    </button>
  );
}
