import type { ReactNode } from 'react';
import { useHover } from '../../evidence/use-hover';
import type { Entity } from '../../model/entity';
import { useFormats } from '../../store/use-messages';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { InlineButton } from '../../ui/inline-button';
import { visibleText } from '../../ui/invisible';
import type { ElementRef } from '../../view/element-ref';
import { select } from '../../view/selecting';
import styles from './body-text.module.css';

interface BodyMentionProps {
  readonly entity: Entity;
  readonly children: ReactNode;
}

/** A place where an entity is named: quietly underlined in the colour of its type, and a button that selects it. */
export function BodyMention({ entity, children }: BodyMentionProps) {
  const store = useYongyaiStore();
  const { text } = useFormats();
  const ref: ElementRef = { kind: 'entity', id: entity.id };
  const hover = useHover(ref);
  const selected = useYongyai(({ view }) =>
    view.selection.some((one) => one.kind === 'entity' && one.id === entity.id),
  );
  const lit = useYongyai(({ hover }) => hover?.ref.kind === 'entity' && hover.ref.id === entity.id);
  return (
    <InlineButton
      className={styles.mention}
      style={{ textDecorationColor: `var(--type-${entity.type})` }}
      title={visibleText(text(entity.name))}
      data-mention={entity.type}
      data-lit={lit || undefined}
      aria-pressed={selected}
      onPress={() => store.getState().commit(select(ref))}
      {...hover}
    >
      {children}
    </InlineButton>
  );
}
