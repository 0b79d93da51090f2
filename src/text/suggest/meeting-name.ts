import type { Localized } from '../../model/language';
import type { ReadMeeting } from '../release/read-result';

const format = (locale: string, day: string, month: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/^วันที่ /u, '')
    .replace(' พ.ศ. ', ' ');

/** A name and a label for a meeting by its first day, as a first draft: talks where guests came, else an event. */
export function meetingName({ from, host, guests }: ReadMeeting): {
  readonly name: Localized;
  readonly label: Localized;
} {
  const day = from ?? '';
  const talks = host !== null && guests.length > 0;
  const [th, en, ja] = [
    format('th-TH-u-ca-buddhist', day, 'long'),
    format('en-GB', day, 'long'),
    format('ja-JP', day, 'long'),
  ];
  return {
    name: talks
      ? { th: `การพบหารือ ${th}`, en: `Meeting of ${en}`, ja: `${ja}の会談` }
      : { th: `งานวันที่ ${th}`, en: `Event of ${en}`, ja: `${ja}の行事` },
    label: {
      th: format('th-TH-u-ca-buddhist', day, 'short'),
      en: format('en-GB', day, 'short'),
      ja,
    },
  };
}
