import type { Span } from '../words/named-thing';

/** A place where a person stands, by the person's number. */
export interface Call extends Span {
  readonly person: number;
}

/** What the verb says of its sides; `let in` is "X ให้ Y เข้าพบ", `consult` talks with those who have no name. */
export type MeetingKind =
  | 'receive'
  | 'visit'
  | 'let in'
  | 'talks'
  | 'between'
  | 'chair'
  | 'consult'
  | 'attend';

/** Who received, who came and who else was there, by their numbers. */
export interface MeetingRoles {
  readonly host: number | null;
  readonly guests: readonly number[];
  readonly participants: readonly number[];
}

/** What a sentence tells of a meeting, and whom it names. */
export interface Sides {
  readonly text: string;
  readonly kind: MeetingKind;
  readonly verb: Span;
  /** Those present whom the event names, in order. */
  readonly present: readonly Call[];
  /** The person of whom the sentence speaks. */
  readonly subject: number | null;
  /** Whom the words after the verb name by the post alone. */
  readonly met: number | null;
  /** Who came, as an earlier paragraph says, where this one names only who received them. */
  readonly visitors: readonly number[];
  /** True where the place is abroad, so that the one who is met is at home. */
  readonly abroad: boolean;
}

/** Words that bring in who was there beside those named before. */
export const companions =
  /(?:โดยมี|พร้อมด้วย|พร้อมทั้ง|พร้อม(?= ?นาย| ?นาง| ?ดร)|ร่วมด้วย|ตลอดจน|และมี|(?<=\s)มี(?= ?(?:นาย(?!ก(?:รัฐ|ฯ|สมาคม|เทศ|องค์|สภา|\s))|นาง|ดร|พล))|โอกาสนี้|ในโอกาส(?:ที่)?(?:เดินทาง)?(?:มา)?เข้า(?:เยี่ยม|พบ)|ในการนี้|ในฐานะแขก|(?<!หารือ|ประชุม|พูดคุย|สนทนา|ทวิภาคี)ร่วมกับ)/gu;

export const unique = (calls: readonly Call[]): number[] => [
  ...new Set(calls.map((call) => call.person)),
];

export const without = (list: readonly number[], ...gone: readonly (number | null)[]): number[] =>
  [...new Set(list)].filter((one) => !gone.includes(one));

/** One or two with whom someone came are guests beside them; more are who went along. */
export const companyAtMost = 2;
/** Their own envoy only takes along those who come from home: "พร้อมด้วยนาย ข เอกอัครราชทูต ณ กรุง…". */
const ownEnvoy = /^ ?(?:เอกอัคร|เอกอัคค|อัคร|อุป)?(?:ราช)?ทูต(?:ไทย)? ?(?:ณ|ประจำ)/u;

/**
 * Those who came together: who is named before the verb, with the one or two with whom they came, up to the words that bring
 * in who only went along.
 */
export function cameTogether(
  text: string,
  verb: Span,
  before: readonly Call[],
  lead: number | null,
): number[] {
  const first = before.find((call) => call.person === lead) ?? before[0];
  if (first === undefined) return lead === null ? [] : [lead];
  const turn = text.slice(first.end, verb.start).search(companions);
  const end = turn < 0 ? verb.start : first.end + turn;
  const together = before.filter((call) => call.start >= first.start && call.start < end);
  const along = text.slice(end, verb.start);
  const company = before.filter(
    (call) => call.start >= end && !ownEnvoy.test(text.slice(call.end, call.end + 24)),
  );
  const asGuests =
    /^พร้อม/u.test(along) &&
    !/(?:โดย|ซึ่ง|และ)มี/u.test(along) &&
    unique(before.filter((call) => call.start >= end)).length <= companyAtMost;
  return unique(asGuests ? [...together, ...company] : together);
}
