import { useEffect } from 'react';
import { appMessages } from '../messages/app';
import { languageOf, themeOf } from '../store/appearance';
import { useYongyai } from '../store/use-store';

/** Writes language, theme and title to the document, so that style sheets and screen readers follow. Paper is always light. */
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
    const show = () => {
      document.documentElement.dataset.theme = theme;
    };
    const print = () => {
      document.documentElement.dataset.theme = 'light';
    };
    show();
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', show);
    return () => {
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', show);
    };
  }, [theme]);
}
