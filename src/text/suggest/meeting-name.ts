import type { Localized } from '../../model/language';
import type { IsoDay } from '../../model/time-span';
import type { ReadMeeting } from '../release/read-result';

const none: Localized = { th: '', en: '', ja: '' };

const format = (locale: string, day: string, month: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/^วันที่ /u, '')
    .replace(' พ.ศ. ', ' ');

/**
 * A name and a label for a meeting, as a first draft: talks where guests came, else an event; by its first day, or where
 * the text has none by the day on which it was `published`.
 */
export function meetingName(
  { from, host, guests }: ReadMeeting,
  published: IsoDay | null,
): { readonly name: Localized; readonly label: Localized } {
  const day = from ?? published;
  if (day === null) return { name: none, label: none };
  const talks = host !== null && guests.length > 0;
  const [th, en, ja] = [
    format('th-TH-u-ca-buddhist', day, 'long'),
    format('en-GB', day, 'long'),
    format('ja-JP', day, 'long'),
  ];
  const short = {
    th: format('th-TH-u-ca-buddhist', day, 'short'),
    en: format('en-GB', day, 'short'),
    ja,
  };
  const what = talks
    ? { th: 'การพบหารือ', en: 'Meeting', ja: '会談' }
    : { th: 'งาน', en: 'Event', ja: '行事' };
  if (from === null)
    return {
      name: {
        th: `${what.th}ในข่าววันที่ ${th}`,
        en: `${what.en} in the news of ${en}`,
        ja: `${ja}の発表にある${what.ja}`,
      },
      label: { th: `ข่าว ${short.th}`, en: `News ${short.en}`, ja: `${ja.slice(5)}発表` },
    };
  return {
    name: {
      th: talks ? `${what.th} ${th}` : `${what.th}วันที่ ${th}`,
      en: `${what.en} of ${en}`,
      ja: `${ja}の${what.ja}`,
    },
    label: short,
  };
}
