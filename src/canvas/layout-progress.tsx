import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { canvasMessages } from '../messages/canvas';
import { useMessages } from '../store/use-messages';
import { Button } from '../ui/button';
import styles from './graph-canvas.module.css';
import type { LayoutShare } from './layout-share';
import type { Arranging } from './use-arranged';

/** What is done sooner, in milliseconds, needs no word. */
const patience = 250;

/** Says that a layout is being worked out and how far it is, with a way to give it up; or that it could not be. */
export function LayoutProgress({
  arranging: { work, cancel, again },
}: {
  readonly arranging: Arranging;
}) {
  const messages = useMessages(canvasMessages);
  const [late, setLate] = useState(false);
  const latest = useRef(cancel);
  useLayoutEffect(() => {
    latest.current = cancel;
  }, [cancel]);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isInDialog(event.target)) return;
      event.stopPropagation();
      latest.current();
    };
    // Before the page's own Esc, which would leave the selection.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);
  if (work.status === 'failed') {
    return (
      <div className={styles.hint} role="status">
        <span>{messages.arrangingFailed}</span>
        <Button variant="quiet" onClick={again}>
          {messages.again}
        </Button>
        <Button variant="quiet" onClick={cancel}>
          {messages.cancel}
        </Button>
      </div>
    );
  }
  if (!late) return null;
  return (
    <div className={styles.hint} role="status">
      <span>{messages.arranging}</span>
      <Share share={work.share} label={messages.arranging} />
      <Button variant="quiet" onClick={cancel}>
        {messages.cancel}
      </Button>
    </div>
  );
}

function Share({ share, label }: { readonly share: LayoutShare; readonly label: string }) {
  const value = useSyncExternalStore(share.listen, share.read);
  return <progress value={value} aria-label={label} className={styles.progress} />;
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog') !== null;
