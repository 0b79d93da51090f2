import { textsMessages } from '../messages/texts';
import type { AllTexts } from '../store/use-all-texts';
import { useMessages } from '../store/use-messages';
import { Button } from '../ui/button';
import styles from './missing-text.module.css';

/** How many releases have been read for a search, and what to do where some cannot be; nothing where all have been. */
export function TextsRead({ all }: { readonly all: AllTexts }) {
  const messages = useMessages(textsMessages);
  if (all.read === all.of) return null;
  return (
    <p role="status" className={styles.read}>
      {messages.read(all.read, all.of)}
      {all.failed !== null && (
        <>
          {' · '}
          {messages.unread(all.of - all.read)} <Button onClick={all.again}>{messages.again}</Button>
        </>
      )}
    </p>
  );
}
