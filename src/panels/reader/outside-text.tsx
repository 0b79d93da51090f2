import { readerMessages } from '../../messages/reader';
import type { WholeRelease } from '../../model/release';
import { useMessages } from '../../store/use-messages';
import { Disclosure } from '../../ui/disclosure';
import { SafeText } from '../../ui/safe-text';
import styles from './outside-text.module.css';

/** What stands in the file before and after the body, folded away; nothing where the body is the whole file. */
export function OutsideText({ release }: { readonly release: WholeRelease }) {
  const messages = useMessages(readerMessages);
  const { text, body } = release;
  const parts = [text.slice(0, body.start), text.slice(body.end)].map((part) => part.trim());
  const shown = parts.filter((part) => part !== '');
  if (shown.length === 0) return null;
  return (
    <Disclosure summary={messages.outside}>
      <p className={styles.hint}>{messages.outsideHint}</p>
      {shown.map((part) => (
        <p key={part} className={styles.text} lang={release.language}>
          <SafeText text={part} />
        </p>
      ))}
    </Disclosure>
  );
}
