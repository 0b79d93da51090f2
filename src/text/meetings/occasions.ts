import type { KnownDate } from '../dates/found-date';
import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';
import { placeOfDays, type Visit } from './visits';

/** "การเข้าร่วมการประชุม Flower Forum": a conference or a fair with a proper name, which someone attends. */
const attends =
  /ร่วม(?:การประชุม|ประชุม|การสัมมนา|สัมมนา|งาน) ?["“‘]?([A-Z][A-Za-z0-9&.'’-]{1,24}(?: (?:[A-Z–&-][A-Za-z0-9&.'’-]{0,24}|of|for|and|the|on|in)){1,9})/gu;
/** "การประชุมสุดยอดดอกไม้ ครั้งที่ 3": one of a series. */
const ofSeries =
  /การ(?:ประชุม|สัมมนา)([ก-๙]{4,60}(?: [ก-๙]{2,40}){0,3} ?ครั้งที่ ?[0-9๐-๙]{1,3})(?![0-9๐-๙/])/gu;
const itsDays =
  /^["”’]?(?: ?ครั้งที่ ?[0-9๐-๙]{1,3})?(?: ?\([^()\n]{2,60}\))?(?: ?และการประชุม(?:อื่น ?ๆ ?|ระดับ[ก-๙]{2,20} ?)?ที่เกี่ยวข้อง)? ?(?:ซึ่ง|ที่)?(?:จะ)?(?:จัดขึ้น)? ?ระหว่างวันที่ ?$/u;

/** More occasions than a text tells of; what comes after them is left out. */
const occasionsAtMost = 100;

/**
 * The conferences and fairs abroad or at home to which someone goes, of which the text tells once when and where they
 * are: "การเข้าร่วมการประชุม Flower Forum ครั้งที่ 3 ระหว่างวันที่ 2 - 4 … ณ กรุง…". What it tells of one elsewhere has these days.
 */
export function findOccasions(text: string, body: Span, dates: PlaceIndex<KnownDate>): Visit[] {
  const found: Visit[] = [];
  const words = text.slice(body.start, body.end);
  for (const match of [...words.matchAll(attends), ...words.matchAll(ofSeries)]) {
    const end = body.start + match.index + match[0].length;
    const [date] = dates.between(end, end + 120);
    if (date === undefined) continue;
    if (!itsDays.test(text.slice(end, date.start))) continue;
    const place = placeOfDays(text, date.end, body.end);
    if (place === null && !match[0].startsWith('การ')) continue;
    if (found.length === occasionsAtMost) break;
    found.push({ country: null, occasion: match[1] ?? '', from: date.from, to: date.to, place });
  }
  return found;
}
