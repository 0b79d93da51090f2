import { MixedText } from '../../evidence/mixed-text';
import type { Comparison } from '../../graph/compare';
import { useFormats } from '../../store/use-messages';
import { SafeText } from '../../ui/safe-text';
import styles from './compare-panel.module.css';
import { useNotes } from './use-notes';

/** What a reader should know before the rows: the news stands on top. */
export function IdentityNotes({ comparison }: { readonly comparison: Comparison }) {
  const { colon } = useFormats();
  const notes = useNotes(comparison);
  const two = comparison.entities.length === 2;
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map(({ id, title, sides, reason }) => (
        <li key={id}>
          <b>
            <SafeText text={title} />
          </b>
          {sides.map(({ place, name, text }) => (
            <span key={place} data-side={two ? (place === 0 ? 'first' : 'second') : undefined}>
              <MixedText text={`${name}${colon}${text}`} />
            </span>
          ))}
          {reason && (
            <span>
              <SafeText text={reason} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
