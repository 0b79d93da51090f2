import { useEffect } from 'react';
import { canvasMessages } from '../messages/canvas';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus } from '../store/use-store';
import { Button } from '../ui/button';
import styles from './graph-canvas.module.css';
import type { Pick } from './use-pick';

/** Says that a second entity is awaited, and how to give up. */
export function PickHint({
  pick,
  onCancel,
}: {
  readonly pick: Pick;
  readonly onCancel: () => void;
}) {
  const messages = useMessages(canvasMessages);
  const formats = useFormats();
  const index = useCorpus();
  const entity = index.entities.get(pick.from);
  const name = entity ? formats.text(entity.label) : pick.from;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onCancel();
    };
    // Before the page's own Esc, which would leave the selection.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [onCancel]);
  return (
    <div className={styles.hint} role="status">
      <span>{pick.kind === 'path' ? messages.pickPath(name) : messages.pickCompare(name)}</span>
      <Button variant="quiet" onClick={onCancel}>
        {messages.cancel}
      </Button>
    </div>
  );
}
