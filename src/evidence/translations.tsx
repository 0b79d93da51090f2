import { Fragment } from 'react';
import { evidenceMessages } from '../messages/evidence';
import { useFormats, useMessages } from '../store/use-messages';
import { SafeText } from '../ui/safe-text';
import type { NumberedEvidence } from './reading-order';
import { translationFor } from './translation';
import styles from './translations.module.css';

interface TranslationsProps {
  readonly pieces: readonly NumberedEvidence[];
  /** The language of the quotes. */
  readonly original: string;
}

/**
 * The translations of quotes as one text, in which what says it stands out; nothing where the reader reads the
 * original or no piece is translated.
 */
export function Translations({ pieces, original }: TranslationsProps) {
  const messages = useMessages(evidenceMessages);
  const { language } = useFormats();
  const shown = pieces.flatMap(({ evidence, number }) => {
    const translation = translationFor(evidence, language, original);
    return translation ? [{ ...translation, number, role: evidence.role }] : [];
  });
  const [first] = shown;
  if (!first) return null;
  const borrowed = first.language !== language;
  return (
    <p
      className={styles.translation}
      title={borrowed ? messages.englishTranslation : messages.translation}
    >
      {shown.map(({ text, language: written, number, role }, place) => (
        <Fragment key={number}>
          {place > 0 && ' … '}
          <span lang={written} data-role={role}>
            <SafeText text={text} />
          </span>
        </Fragment>
      ))}
    </p>
  );
}
