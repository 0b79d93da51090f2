import { Languages } from 'lucide-react';
import { useId } from 'react';
import { appMessages } from '../../messages/app';
import { calendars } from '../../model/calendar';
import { type Language, languages } from '../../model/language';
import { calendarOf, labelLanguagesOf, languageOf, themeOf } from '../../store/appearance';
import type { Preferences } from '../../store/preferences';
import { useMessages } from '../../store/use-messages';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { ChoiceGroup } from '../../ui/choice-group';
import styles from './header.module.css';

/** How each language calls itself. */
const ownNames: Readonly<Record<Language, string>> = { th: 'ไทย', en: 'English', ja: '日本語' };

/** Language, labels, calendar and theme, for this person on this device. */
export function AppearanceMenu() {
  const id = useId();
  const store = useYongyaiStore();
  const messages = useMessages(appMessages);
  const language = useYongyai(languageOf);
  const calendar = useYongyai(calendarOf);
  const theme = useYongyai(themeOf);
  const labels = useYongyai(labelLanguagesOf);
  const letters = useYongyai(({ preferences }) => preferences.letters);

  /** A choice made here is the person's: it is kept, and what a link had said gives way. */
  const choose = (
    change: Partial<Pick<Preferences, 'language' | 'labels' | 'calendar' | 'theme'>>,
  ) => {
    store.getState().prefer(change);
    const given = Object.fromEntries(Object.keys(change).map((key) => [key, null]));
    store.getState().adjust((view) => ({ ...view, ...given }));
  };
  const nameOf = (one: Language) => ({ value: one, label: ownNames[one], lang: one });
  const [upper, lower] = labels;

  return (
    <>
      <button
        type="button"
        className={styles.tool}
        aria-label={messages.appearance}
        title={messages.appearance}
        popoverTarget={id}
      >
        <Languages aria-hidden size={18} />
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={messages.appearance}
        className={styles.popover}
      >
        <ChoiceGroup
          label={messages.interfaceLanguage}
          value={language}
          choices={languages.map(nameOf)}
          onChoose={(value) => choose({ language: value })}
        />
        <ChoiceGroup
          label={messages.labelLanguage}
          value={upper}
          choices={languages.map(nameOf)}
          onChoose={(value) =>
            choose({ labels: lower && lower !== value ? [value, lower] : [value] })
          }
        />
        <ChoiceGroup
          label={messages.secondLabel}
          value={lower ?? 'none'}
          choices={[
            { value: 'none' as const, label: messages.none },
            ...languages.filter((one) => one !== upper).map(nameOf),
          ]}
          onChoose={(value) => choose({ labels: value === 'none' ? [upper] : [upper, value] })}
        />
        <ChoiceGroup
          label={messages.calendar}
          value={calendar}
          choices={calendars.map((value) => ({ value, label: messages[value] }))}
          onChoose={(value) => choose({ calendar: value })}
        />
        <ChoiceGroup
          label={messages.theme}
          value={theme}
          choices={(['light', 'dark', 'system'] as const).map((value) => ({
            value,
            label: messages[value],
          }))}
          onChoose={(value) => choose({ theme: value })}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={letters}
            onChange={(event) => store.getState().prefer({ letters: event.target.checked })}
          />
          {messages.letterKeys}
        </label>
      </div>
    </>
  );
}
