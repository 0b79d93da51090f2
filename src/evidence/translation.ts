import type { Evidence } from '../model/claim';
import type { Language } from '../model/language';

export interface Translation {
  readonly text: string;
  readonly language: Language;
}

/**
 * The translation of a quote for a reader: none where the text is in the reader's language, else in the reader's
 * language, else in English; null where there is none.
 */
export function translationFor(
  evidence: Pick<Evidence, 'translation'>,
  reader: Language,
  original: string,
): Translation | null {
  if (reader === original) return null;
  const { en, ja } = evidence.translation;
  if (reader === 'ja' && ja) return { text: ja, language: 'ja' };
  return en ? { text: en, language: 'en' } : null;
}
