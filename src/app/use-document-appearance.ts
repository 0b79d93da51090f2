import { useEffect } from 'react';
import { appMessages } from '../messages/app';
import { languageOf, themeOf } from '../store/appearance';
import { useYongyai } from '../store/use-store';

/** Writes language, theme and title to the document, so that style sheets and screen readers follow. */
export function useDocumentAppearance(): void {
  const language = useYongyai(languageOf);
  const theme = useYongyai(themeOf);
  const title = useYongyai(({ corpus }) => corpus?.corpus.title ?? null);
  useEffect(() => {
    const { name } = appMessages[language];
    document.documentElement.lang = language;
    document.title = title ? `${title[language]} · ${name}` : name;
  }, [language, title]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
