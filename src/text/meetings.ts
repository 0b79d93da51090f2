import type { IsoDay } from '../model/time-span';
import type { FoundDate } from './dates';
import type { Span } from './named-thing';
import { paragraphs } from './paragraphs';
import type { FoundPerson } from './people';
import { findPlace } from './place-name';

/** A meeting that the text tells of; people by the index in the list that was given. */
export interface FoundMeeting {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly place: string | null;
  readonly host: number | null;
  readonly guests: readonly number[];
  readonly participants: readonly number[];
  /** True for a meeting that is to come, as the text says. */
  readonly planned: boolean;
  readonly evidence: Span;
}

interface Call extends Span {
  readonly person: number;
}

type Kind = 'receive' | 'visit' | 'let in' | 'talks' | 'chair' | 'attend';

const kinds: readonly (readonly [Kind, RegExp])[] = [
  [
    'receive',
    /ให้การต้อนรับ|(?<!ร่วม|ได้)ต้อนรับ(?=[ ก-๙]{0,3}(?:นาย|นาง|ฯพณฯ|คณะ|H\.E|Mr|Ms|ดร|เอกอัคร))|ร่วมต้อนรับ|เปิดห้อง[ก-๙]{0,12}ต้อนรับ|\breceived\b|\bwelcomed\b/gu,
  ],
  ['visit', /เข้าพบ|เข้าเยี่ยมคารวะ|เข้าคารวะ|เข้าหารือ|\bpaid a courtesy call on\b|\bcalled on\b/gu],
  [
    'talks',
    /(?:ร่วม|พบ|ประชุม|พบปะ|เข้าร่วมการประชุม|เข้าร่วมประชุม)*หารือ(?:ทวิภาคี|ข้อราชการ|ความร่วมมือ|แนวทาง[ก-๙]{0,30}|ในประเด็น[ก-๙]{0,20})*[ ]?(?:ร่วม)?กับ|พบปะ(?:พูดคุย|หารือ)?(?:กับ)?[ ]?(?=Mr|Ms|นาย|นาง|H\.E)|พบกับ[ ]?(?=นาย|นาง|H\.E|Mr)|\bmet with\b|\bheld talks with\b/gu,
  ],
  [
    'chair',
    /เป็นประธาน(?!กรรมการ|สภา|สมาคม|บริษัท|ฝ่าย|คณะ)[ ]?(?:ใน|เปิด|การ|พิธี|งาน|กล่าว|ร่วม|ประชุม|ที่ประชุม|ฉลอง|มอบ)|กล่าวเปิด(?:การประชุม|งาน|ประชุม|สัมมนา)|\bchaired\b|\bpresided over\b/gu,
  ],
  [
    'attend',
    /(?:ได้)?(?:เข้า)?ร่วม(?:การประชุม|ประชุม|งาน|พิธี|กล่าวปาฐกถา)|ลงพื้นที่|ตรวจเยี่ยม|เยี่ยมชม|ปาฐกถา|ร่วมแสดงความยินดี|นำคณะ[ก-๙]{0,40}เดินทาง|เดินทางไป(?:ชักจูง|เยือน|ศึกษา|ตรวจ)|เดินทางเยือน|บรรยายพิเศษ|\battended\b|\bparticipated in\b/gu,
  ],
];
const speech = /(?:เปิดเผย|เผย|กล่าว|ระบุ|ชี้แจง|แถลง)(?:อีก|เพิ่มเติม|ต่อ|ต่อไป|ด้วย)*ว่า/gu;
const afterTalks = /(?:ภายหลัง|หลัง)(?:จาก)?(?:การ|เป็น|เสร็จสิ้น|ได้)?[ก-๙ ]{0,12}$/u;
const future =
  /มีกำหนด(?:การ)?|จะ(?:เข้า|ร่วม|พบ|ได้|มี|เดิน|ออก|จัด|เป็น|นำ)|เตรียม(?:จัด|เข้า|นำ|พบ|เดิน|ลง)|\bwill\b|\bis scheduled\b/u;
const companions =
  /(?:โดยมี|พร้อมด้วย|พร้อมทั้ง|พร้อม(?= ?นาย| ?นาง| ?ดร)|ร่วมด้วย|ตลอดจน|และมี|โอกาสนี้|ในการนี้)/gu;
const notPresent =
  /(?:ภายใต้การ(?:นำ|บริหาร|กำกับดูแล)(?:ของ)?|นโยบาย(?:ของ|รัฐบาลของ)?|บัญชา(?:ของ)?|ข้อสั่งการ(?:ของ)?|มอบหมาย(?:จาก)?|ยุทธศาสตร์[^\n]{0,24}ของ|สอดคล้องกับที่|ตามที่|เสนอชื่อ|การประสานจาก|ขอบคุณ|สั่งการให้|มอบหมายให้|แทน)[ ]?(?:ท่าน)?(?:รอง)?(?:นายกรัฐมนตรี|รัฐมนตรี[ก-๙]{0,40})?(?:และ[ก-๙]{0,40})?[ ]?$/u;

/**
 * Finds the meetings that a release tells of: who received whom, who called on whom, who spoke with whom, who chaired
 * and who attended, with the day and the place that its own paragraph gives, else the day of the paragraph before.
 */
export function findMeetings(
  text: string,
  body: Span,
  headline: Span | null,
  people: readonly FoundPerson[],
  dates: readonly FoundDate[],
): readonly FoundMeeting[] {
  const calls: Call[] = people
    .flatMap((person, at) => person.mentions.map((mention) => ({ ...mention, person: at })))
    .sort((a, b) => a.start - b.start);
  const found: FoundMeeting[] = [];
  let day: FoundDate | null = null;
  for (const paragraph of paragraphs(text, body)) {
    if (headline !== null && paragraph.start < headline.end) continue;
    const inside = dates.filter(
      (date) => date.start >= paragraph.start && date.end <= paragraph.end && date.from !== null,
    );
    const meeting = readParagraph(text, paragraph, calls, people, inside, day);
    day = inside.find((date) => date.precision === 'day') ?? day;
    if (meeting !== null) join(found, meeting);
  }
  return found;
}

function readParagraph(
  text: string,
  paragraph: Span,
  calls: readonly Call[],
  people: readonly FoundPerson[],
  dates: readonly FoundDate[],
  dayBefore: FoundDate | null,
): FoundMeeting | null {
  const here = calls.filter((call) => call.start >= paragraph.start && call.end <= paragraph.end);
  const event = chooseEvent(text, paragraph, here, people);
  if (event === null) return null;
  const { verb, kind, start, end } = event;
  const present = here.filter(
    (call) =>
      call.start >= start &&
      call.end <= end &&
      !notPresent.test(text.slice(Math.max(0, call.start - 90), call.start)),
  );
  const roles = assign(text, kind, verb, present, event.subject);
  if (roles.host === null && roles.guests.length === 0 && roles.participants.length === 0)
    return null;
  const lead = dates.filter((date) => date.start < verb.end + 200);
  const date =
    lead.findLast((one) => one.precision === 'day' && one.start < verb.start) ??
    lead.find((one) => one.precision === 'day') ??
    lead.findLast((one) => one.precision === 'range' && one.start < verb.start) ??
    lead.find((one) => one.precision === 'range') ??
    dates.find((one) => one.precision === 'day') ??
    (dates.length === 0 ? dayBefore : null);
  const place =
    findPlace(text, { start: verb.start, end: paragraph.end }) ??
    findPlace(text, { start: paragraph.start, end: verb.start });
  return {
    from: date?.from ?? null,
    to: date?.to ?? null,
    place: place === null ? null : text.slice(place.start, place.end),
    ...roles,
    planned: future.test(text.slice(Math.max(start, verb.start - 60), verb.end)),
    evidence: { start: paragraph.start, end: Math.max(end, place?.end ?? 0) },
  };
}

interface Event {
  readonly kind: Kind;
  readonly verb: Span;
  readonly start: number;
  readonly end: number;
  readonly subject: number | null;
}

/** The first kind of event, in the order of what it says about host and guests, that has people on its sides. */
function chooseEvent(
  text: string,
  paragraph: Span,
  here: readonly Call[],
  people: readonly FoundPerson[],
): Event | null {
  const words = text.slice(paragraph.start, paragraph.end);
  const talk = [...words.matchAll(speech)].map((match) => ({
    start: paragraph.start + match.index,
    end: paragraph.start + match.index + match[0].length,
  }));
  for (const [kind, pattern] of kinds) {
    for (const match of words.matchAll(pattern)) {
      const verb = {
        start: paragraph.start + match.index,
        end: paragraph.start + match.index + match[0].length,
      };
      if (
        /(?:การ|คำ|ผล|ผู้|ความ)$/u.test(text.slice(verb.start - 4, verb.start)) &&
        !afterTalks.test(text.slice(Math.max(0, verb.start - 24), verb.start))
      )
        continue;
      const reported = talk.findLast((one) => one.end <= verb.start);
      const start = reported?.end ?? paragraph.start;
      const end = talk.find((one) => one.start >= verb.end)?.start ?? paragraph.end;
      const speaker = lastSpeaker(text, here, end);
      const region = here.filter(
        (call) => call.start >= start && call.end <= end && call !== speaker,
      );
      const subject =
        region.find((call) => call.start < verb.start)?.person ??
        byPost(text, { start, end: verb.start }, people);
      const letIn =
        kind === 'visit' &&
        /ให้[^\n]{2,120}$/u.test(text.slice(start, verb.start)) &&
        region.some((call) => call.start < verb.start);
      const others = region.filter((call) => call.person !== subject);
      const enough =
        kind === 'receive' || kind === 'visit' || kind === 'talks'
          ? others.length > 0 || subject !== null
          : subject !== null;
      if (
        enough &&
        (kind !== 'talks' || others.some((call) => call.start >= verb.end) || subject !== null)
      ) {
        return { kind: letIn ? 'let in' : kind, verb, start, end: speaker?.start ?? end, subject };
      }
    }
  }
  return null;
}

/** Whoever is named directly before the words are told ("… นายก โฆษก… สรุปสาระสำคัญ") only reports. */
function lastSpeaker(text: string, here: readonly Call[], end: number): Call | null {
  const last = here.findLast((call) => call.end <= end);
  if (last === undefined) return null;
  const rest = text.slice(last.end, end + 60);
  return /โฆษก/u.test(rest.slice(0, 90)) && /(?:สรุป|เปิดเผย|แถลง|กล่าว|เผย)/u.test(rest)
    ? last
    : null;
}

function byPost(text: string, span: Span, people: readonly FoundPerson[]): number | null {
  const words = text.slice(span.start, span.end);
  const at = people.findIndex((person) => {
    const post = person.post ?? '';
    if (post.startsWith('นายกรัฐมนตรี') && !/สาธารณรัฐ|ญี่ปุ่น|เวียดนาม|จีน/u.test(post))
      return /(?<!รอง)นายก(?:รัฐมนตรี|ฯ)/u.test(words);
    return post.length > 8 && words.includes(post);
  });
  return at < 0 ? null : at;
}

function assign(
  text: string,
  kind: Kind,
  verb: Span,
  present: readonly Call[],
  subject: number | null,
): Pick<FoundMeeting, 'host' | 'guests' | 'participants'> {
  const before = present.filter((call) => call.start < verb.start);
  const after = present.filter((call) => call.start >= verb.end);
  const marks = [
    ...text
      .slice(0, after.at(-1)?.end ?? verb.end)
      .slice(verb.end)
      .matchAll(companions),
  ].map((match) => verb.end + match.index);
  const turn = marks[0] ?? Number.POSITIVE_INFINITY;
  const objects = unique(after.filter((call) => call.start < turn));
  const rest = unique(after.filter((call) => call.start >= turn));
  const lead = subject ?? before[0]?.person ?? null;
  const escort = unique(before).filter((person) => person !== lead);
  const without = (list: readonly number[], ...gone: (number | null)[]): number[] =>
    list.filter((one) => !gone.includes(one));
  const directObject =
    after[0] !== undefined &&
    after[0].start < turn &&
    !/\n|ณ |เพื่อ/u.test(text.slice(verb.end, after[0].start)) &&
    after[0].start - verb.end < 90;
  if (kind === 'receive' && directObject)
    return {
      host: lead,
      guests: without(objects, lead),
      participants: without([...escort, ...rest], lead, ...objects),
    };
  if (kind === 'receive') {
    const last = before.at(-1)?.person ?? null;
    const mark = [
      ...text
        .slice(before[0]?.start ?? verb.start, verb.start)
        .matchAll(/โดยมี|โดย(?= ?(?:นาย|นาง|Mr|Ms|ดร|คุณ))|และมี/gu),
    ].at(-1);
    const from = mark === undefined ? verb.start : (before[0]?.start ?? verb.start) + mark.index;
    const welcoming = unique(before.filter((call) => call.start >= from));
    const host = welcoming[0] ?? (before.length > 1 ? last : lead);
    const guests = host === lead ? [] : lead === null ? [] : [lead];
    return { host, guests, participants: without(unique([...before, ...after]), host, ...guests) };
  }
  if (kind === 'let in')
    return { host: lead, guests: escort, participants: without(unique(after), lead, ...escort) };
  if (kind === 'visit') {
    const [host = null, ...others] = directObject ? objects : [];
    return host === null
      ? { host: lead, guests: escort, participants: without(unique(after), lead, ...escort) }
      : {
          host,
          guests: lead === null ? [] : [lead],
          participants: without([...escort, ...others, ...rest], host, lead),
        };
  }
  if (kind === 'talks') {
    const abroad =
      /ประเทศ(?!ไทย)[ก-๙]{2,}|กรุง(?!เทพ)[ก-๙]{2,}|นคร(?!ปฐม|ราช|สวรรค์|นายก|พนม)[ก-๙]{2,}/u.test(
        text
          .slice(verb.end, verb.end + 900)
          .split('\n')[0]
          ?.replace(/ทูต[^\n]{0,40}/gu, '') ?? '',
      );
    const [first = null, ...others] = objects;
    if (abroad && first !== null)
      return {
        host: first,
        guests: lead === null ? [] : [lead],
        participants: without([...escort, ...others, ...rest], first, lead),
      };
    return {
      host: lead,
      guests: without(objects, lead),
      participants: without([...escort, ...rest], lead, ...objects),
    };
  }
  const everyone = without(unique(present), lead);
  return kind === 'chair'
    ? { host: lead, guests: [], participants: everyone }
    : { host: null, guests: [], participants: lead === null ? everyone : [lead, ...everyone] };
}

const unique = (calls: readonly Call[] | readonly number[]): number[] => [
  ...new Set(calls.map((call) => (typeof call === 'number' ? call : call.person))),
];

/** A paragraph that tells of the same day and people goes on with the meeting before it. */
function join(found: FoundMeeting[], meeting: FoundMeeting): void {
  const everyone = (one: FoundMeeting): number[] => [
    ...(one.host === null ? [] : [one.host]),
    ...one.guests,
    ...one.participants,
  ];
  const at = found.findIndex(
    (one) =>
      (one.from === meeting.from || meeting.from === null || one.from === null) &&
      one.planned === meeting.planned &&
      everyone(meeting).some((person) => everyone(one).includes(person)),
  );
  const one = found[at];
  if (one === undefined) {
    found.push(meeting);
    return;
  }
  const richer = one.host === null && meeting.host !== null ? meeting : one;
  const known = new Set([richer.host, ...richer.guests]);
  found[at] = {
    ...richer,
    from: one.from ?? meeting.from,
    to: one.to ?? meeting.to,
    place: richer.place ?? one.place ?? meeting.place,
    participants: [...new Set([...everyone(one), ...everyone(meeting)])].filter(
      (person) => !known.has(person),
    ),
  };
}
