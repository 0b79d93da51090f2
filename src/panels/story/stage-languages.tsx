import { appMessages } from '../../messages/app';
import { type Language, languages } from '../../model/language';
import { languageOf } from '../../store/appearance';
import { useMessages } from '../../store/use-messages';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import styles from './stage-controls.module.css';

const ownNames: Readonly<Record<Language, string>> = { th: 'ไทย', en: 'English', ja: '日本語' };

/** The languages of the stage. Buttons, not radio buttons: those would take the arrow keys from the story. */
export function StageLanguages() {
  const store = useYongyaiStore();
  const messages = useMessages(appMessages);
  const language = useYongyai(languageOf);
  const speak = (chosen: Language) => {
    store.getState().prefer({ language: chosen });
    store.getState().adjust((view) => ({ ...view, language: null }));
  };
  return (
    <fieldset className={styles.languages} aria-label={messages.interfaceLanguage}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => speak(one)}
        >
          {ownNames[one]}
        </button>
      ))}
    </fieldset>
  );
}
