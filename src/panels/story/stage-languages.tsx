import { appMessages } from '../../messages/app';
import { type Language, languages } from '../../model/language';
import { useFormats, useMessages } from '../../store/use-messages';
import styles from './stage-languages.module.css';

const ownNames: Readonly<Record<Language, string>> = { th: 'ไทย', en: 'English', ja: '日本語' };

interface Props {
  readonly speak: (language: Language) => void;
}

/** The languages of a window. Buttons, not radio buttons: those would take the arrow keys from the story. */
export function StageLanguages({ speak }: Props) {
  const messages = useMessages(appMessages);
  const { language } = useFormats();
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
