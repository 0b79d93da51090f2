import type { Calendar } from '../model/calendar';
import type { Language } from '../model/language';

/** Years from the Buddhist to the common era. */
const apart = 543;

/** The calendar in which the texts of the data give their years. */
const written: Readonly<Record<Language, Calendar>> = {
  th: 'buddhist',
  en: 'common',
  ja: 'common',
};

/**
 * A text of the data with its years in the calendar that the person chose: `20 ม.ค. 2568` as `20 ม.ค. ค.ศ. 2025`,
 * `January 2025` as `January 2568 BE`, `2025年` as `仏暦2568年`. Taken for years are 2450 to 2649 in Thai and 1907 to
 * 2106 in English where they stand alone, and in Japanese before 年. The words of releases are not for this function:
 * they stay as they are.
 */
export function yearsInWords(text: string, language: Language, calendar: Calendar): string {
  if (calendar === written[language]) return text;
  if (language === 'th') {
    return text.replace(
      /(?:พ\.ศ\. ?)?(?<![\d,.–-])(2[456]\d\d)(?![\d%–-]|[.,]\d)/g,
      (whole, year: string) =>
        Number(year) < 2450 || Number(year) > 2649 ? whole : `ค.ศ. ${Number(year) - apart}`,
    );
  }
  if (language === 'ja') {
    return text.replace(
      /(?:西暦)?(?<!\d)((?:19|20)\d\d)年/g,
      (_, year: string) => `仏暦${Number(year) + apart}年`,
    );
  }
  return text.replace(/(?<![\d,./–-])((?:19|20)\d\d)(?![\d%/–-]|[.,]\d)/g, (whole, year: string) =>
    Number(year) < 1907 ? whole : `${Number(year) + apart} BE`,
  );
}
