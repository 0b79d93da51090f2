import { useEffect } from 'react';
import { canvasMessages } from '../messages/canvas';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus, useYongyaiStore } from '../store/use-store';
import { Button } from '../ui/button';
import type { ElementRef } from '../view/element-ref';
import styles from './graph-canvas.module.css';
import type { Pick } from './use-pick';

interface Props {
  readonly pick: Pick;
  /** Takes the second entity, as a click on it does. */
  readonly onTake: (ref: ElementRef) => void;
  readonly onCancel: () => void;
}

/** Says that a second entity is awaited, and how to give up. Enter in the list beside the canvas chooses it too. */
export function PickHint({ pick, onTake, onCancel }: Props) {
  const messages = useMessages(canvasMessages);
  const formats = useFormats();
  const index = useCorpus();
  const store = useYongyaiStore();
  const entity = index.entities.get(pick.from);
  const name = entity ? formats.text(entity.label) : pick.from;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        onCancel();
        return;
      }
      const { hover } = store.getState();
      const listed = event.target instanceof Element && event.target.closest('[data-scope=twin]');
      if (event.key !== 'Enter' || !listed || !hover) return;
      event.preventDefault();
      event.stopPropagation();
      onTake(hover.ref);
    };
    // Before the page's own Esc, which would leave the selection, and the list's own Enter.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [onTake, onCancel, store]);
  return (
    <div className={styles.hint} role="status">
      <span>{pick.kind === 'path' ? messages.pickPath(name) : messages.pickCompare(name)}</span>
      <Button variant="quiet" onClick={onCancel}>
        {messages.cancel}
      </Button>
    </div>
  );
}
