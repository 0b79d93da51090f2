import { storyMessages } from '../../messages/story';
import { useMessages } from '../../store/use-messages';
import { qrCode } from './qr-code';
import styles from './story-stage.module.css';

/** A link as a QR code, dark on white in both themes so that phones read it. */
export function QrPicture({ text }: { readonly text: string }) {
  const messages = useMessages(storyMessages);
  const code = qrCode(text);
  if (!code) return <p>{messages.qrTooLong}</p>;
  return (
    <figure className={styles.qr}>
      <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={messages.qr}>
        <rect width={code.size} height={code.size} className={styles.qrPaper} />
        <path d={code.path} className={styles.qrInk} shapeRendering="crispEdges" />
      </svg>
      <figcaption>{messages.qrHint}</figcaption>
    </figure>
  );
}
