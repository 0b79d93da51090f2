import { isLanguage, type Language } from '../../model/language';

const key = 'yongyai:speaker-language';

/** The language chosen in the speaker's window of this tab; null where it follows the stage. */
export function speakerLanguage(): Language | null {
  try {
    const kept = sessionStorage.getItem(key) ?? '';
    return isLanguage(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the choice over a reload; null follows the stage again. */
export function chooseSpeakerLanguage(language: Language | null): void {
  try {
    if (language) sessionStorage.setItem(key, language);
    else sessionStorage.removeItem(key);
  } catch {
    // A reload then follows the stage.
  }
}
