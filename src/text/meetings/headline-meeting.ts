import type { KnownDate } from '../dates/found-date';
import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';
import type { FoundMeeting } from './found-meeting';
import { isDateline } from './meeting-day';
import type { Call } from './meeting-sides';
import { paragraphMeeting } from './paragraph-meeting';
import type { ReadText } from './read-text';

/** What only the headline tells ("ปลัด ก เปิดสัมมนา"), with the day that the text gives first. */
export function headlineMeeting(
  release: Pick<ReadText, 'text' | 'people' | 'published' | 'today'>,
  headline: Span,
  callsAt: PlaceIndex<Call>,
  datesAt: PlaceIndex<KnownDate>,
): FoundMeeting | null {
  const calls = callsAt.between(headline.start, headline.end);
  if (calls.length === 0) return null;
  const read = paragraphMeeting(
    { ...release, written: release.text, calls, dates: [], visit: null, headline: '', topic: null },
    headline,
    [],
    null,
    null,
  )?.meeting;
  if (read === undefined) return null;
  const isTalk = read.talks === true && read.participants.length > 1;
  if (read.host === null && read.guests.length === 0 && !isTalk) return null;
  const day = datesAt
    .between(headline.end, headline.end + 600)
    .find((one) => one.precision === 'day' && !isDateline(release.text, one));
  return { ...read, from: day?.from ?? null, to: day?.to ?? null };
}
