import type { KnownDate } from '../dates/found-date';
import type { Span } from '../words/named-thing';
import { isPresidedOver } from './event-nouns';
import { ofNations } from './journey-roles';
import { dateLineOf, datelinePlace, isOfOtherDays } from './meeting-day';
import { isAbroad, isFarAway, wentTo } from './meeting-place';
import type { ParagraphEvent } from './paragraph-event';
import { placeOfOwnDay, placeOfVerb } from './place-name';

/** Where the event of a paragraph was. */
export interface EventPlace {
  /** The place that the paragraph writes of it. */
  readonly written: Span | null;
  /** That place, else the one of the meeting with which the paragraph goes on. */
  readonly where: string | null;
  /** In another country, or in the house of its envoy. */
  readonly abroad: boolean;
}

/** Where the event of a paragraph was, and whether that is abroad; `day` is the day that the paragraph writes of it. */
export function placeOfEvent(told: ParagraphEvent, day: KnownDate | null): EventPlace {
  const { source, paragraph, event, present, before, again } = told;
  const { text } = source;
  const { verb, end } = event;
  const written = writtenPlace(told, day);
  const where =
    written === null
      ? // What goes on without a place of its own is where the meeting before it was.
        again
        ? (before?.place ?? null)
        : null
      : source.written.slice(written.start, written.end);
  const met = source.people[present.find((call) => call.start >= verb.end)?.person ?? -1];
  const sentence = text.slice(paragraph.start, end);
  const abroad =
    !isPresidedTalk(told) &&
    (isAbroad(where, sentence, text.slice(paragraph.start, verb.start), met) ||
      // What goes on with a meeting abroad has not come home in between.
      (again && isFarAway(before?.place ?? null)) ||
      wentTo(source.headline, met));
  return { written, where, abroad };
}

/** Who presides over talks is their host, wherever they are. */
export const isPresidedTalk = ({ source, event }: ParagraphEvent): boolean =>
  event.kind === 'talks' && isPresidedOver(source.text, event.verb.start);

/** The house of many countries where the conference is for which someone came: "พบนาย ข ในโอกาสเข้าร่วมการประชุมดอกไม้ ณ UN". */
const isOfConference = (text: string, verb: Span, { start, end }: Span): boolean =>
  ofNations.test(text.slice(start, end)) &&
  /ในโอกาส[^\n]{0,240}?ร่วม(?:การ)?(?:ประชุม|สัมมนา)/u.test(
    text.slice(verb.end, Math.max(verb.end, start)),
  );

/** The place beside the day of the event, else beside its verb, else that of the dateline. */
function writtenPlace(
  { source, paragraph, event: { verb, end } }: ParagraphEvent,
  day: KnownDate | null,
): Span | null {
  const { text, written, dates } = source;
  const ofDay = day === null ? null : placeOfOwnDay(written, day, end);
  if (ofDay !== null) return ofDay;
  const ofVerb = placeOfVerb(written, { start: paragraph.start, end }, verb).find(
    (one) =>
      one !== null &&
      !(one.start > verb.start && isOfOtherDays(text, one, day, dates)) &&
      !isOfConference(written, verb, one),
  );
  return (
    ofVerb ??
    datelinePlace(written, paragraph.start, dateLineOf(source, paragraph.start, verb.start))
  );
}
