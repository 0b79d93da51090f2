import type { IsoDay } from '../../model/time-span';
import type { KnownDate } from '../dates/found-date';
import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';
import { type FoundMeeting, noOne } from './found-meeting';
import { isDateline } from './meeting-day';

/** "การลงนามบันทึกความเข้าใจ (MOU) ระหว่างกรม ก และบริษัท ข ในวันนี้". */
const today =
  /การลงนาม(?:ใน)?(?:บันทึก|ความตกลง|ข้อตกลง|สัญญา|ความร่วมมือ)(?:(?!ลงนาม|ว่า |ซึ่ง)[^\n]){0,160}?(?:ใน)?วันนี้(?![ก-๙]|[ ]?\()/gu;

/**
 * The signing of a paper of which a text says that it is today: on the day of its dateline, else that of publication.
 * No one takes part by name. Null where the text tells of none or that day is not known.
 */
export function findSigning(
  text: string,
  body: Span,
  dates: PlaceIndex<KnownDate>,
  published: IsoDay | null,
): FoundMeeting | null {
  today.lastIndex = 0;
  const match = today.exec(text.slice(body.start, body.end));
  if (match === null) return null;
  const start = body.start + match.index;
  const dateline = dates.between(body.start, start).findLast((date) => isDateline(text, date));
  const day = dateline?.from ?? published;
  if (day === null) return null;
  return {
    from: day,
    to: day,
    place: null,
    ...noOne,
    planned: false,
    evidence: { start, end: start + match[0].length },
  };
}

const isSigning = (text: string, { host, guests, evidence }: FoundMeeting): boolean =>
  host === null && guests.length === 0 && /ลงนาม/u.test(text.slice(evidence.start, evidence.end));

/** Papers signed on one day, told in several paragraphs, are signed at one ceremony. */
export function joinSignings(text: string, meetings: readonly FoundMeeting[]): FoundMeeting[] {
  const joined: FoundMeeting[] = [];
  for (const one of meetings) {
    const at = joined.findIndex(
      (other) =>
        one.from !== null &&
        other.from === one.from &&
        other.to === one.to &&
        isSigning(text, one) &&
        isSigning(text, other),
    );
    const first = joined[at];
    if (first === undefined) joined.push(one);
    else
      joined[at] = {
        ...first,
        place: first.place ?? one.place,
        reporters: [...new Set([...first.reporters, ...one.reporters])],
        participants: [...new Set([...first.participants, ...one.participants])],
      };
  }
  return joined;
}
