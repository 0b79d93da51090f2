import { paragraphs } from '../letters/paragraphs';
import type { FoundPerson } from '../people/people';
import { titlePattern } from '../people/title-words';
import type { Span } from '../words/named-thing';
import { PlaceIndex } from '../words/place-index';

/** Longer paragraphs are read so far: no release tells of a meeting after so many characters without a break. */
const paragraphAtMost = 20_000;

/** Names and offices longer than this are no one's. */
const namingAtMost = 300;

/** The stretches in which someone's name, or name and office, runs over a line break. */
function brokenNamings(text: string, people: readonly FoundPerson[]): PlaceIndex {
  const broken = people.flatMap(({ mentions, postSpan }) => {
    const spans: Span[] = [...mentions];
    const named = mentions.findLast(({ end }) => postSpan !== null && end <= postSpan.start);
    if (named !== undefined && postSpan !== null)
      spans.push({ start: named.start, end: postSpan.end });
    return spans.filter(
      ({ start, end }) => end - start < namingAtMost && text.slice(start, end).includes('\n'),
    );
  });
  return new PlaceIndex(broken.sort((a, b) => a.start - b.start || a.end - b.end));
}

/**
 * Paragraphs, with those that a stray line break cuts off joined to what they go on with: within the naming of one of the
 * `people`, too.
 */
export function meetingParagraphs(
  text: string,
  body: Span,
  people: readonly FoundPerson[] = [],
): readonly Span[] {
  const whole: { start: number; end: number }[] = [];
  const broken = brokenNamings(text, people);
  // Where someone's office ends.
  const offices = new Set(
    people.flatMap(({ postSpan }) => (postSpan === null ? [] : [postSpan.end])),
  );
  for (const { start, end } of paragraphs(text, body)) {
    const last = whole.at(-1);
    const goesOn =
      /^(?:[((](?!วัน|[0-9๐-๙])|และ|เพื่อ|ของ|ที่(?!ประชุม|มา|ปรึกษา)|ซึ่ง|ตั้งแต่|ณ |ได้(?!แก่)|แห่ง|ตามแนว|ว่าด้วย|(?:สหพันธรัฐ|สาธารณรัฐ|ราชอาณาจักร)[ก-๙]{2,12} (?:ณ|พร้อม)|ไปสู่|ในโอกาส(?=เข้า|เดินทางมา|มา)|ร่วมกับ|ร่วม(?:ลงนาม|พิธี|งาน|ประชุม|เป็น|กัน(?!นี้))|ลงนาม|เข้าพบ|เข้าเยี่ยม|เข้าประชุม|เข้าร่วม|เข้าหารือ|เป็นประธาน|เป็นสักขี|เป็นหัวหน้าคณะ|ให้การต้อนรับ|ในฐานะ|พร้อมด้วย|โดยมี(?! ?(?:ราย|เนื้อ|สาระ|ประเด็น|[0-9๐-๙])))/u.test(
        text.slice(start, start + 32),
      ) ||
      (/^[A-Z][A-Za-z]{1,20} [A-Z]/u.test(text.slice(start, start + 24)) &&
        /[ก-๙]\s{0,4}$/u.test(text.slice(Math.max(0, start - 6), start)));
    const inNaming =
      last !== undefined &&
      broken.between(last.end - 1, start).some((one) => one.start < last.end && one.end > start);
    if (last !== undefined && (goesOn || inNaming || isCutOff(text, last, { start, end }, offices)))
      last.end = end;
    else whole.push({ start, end: Math.min(end, start + paragraphAtMost) });
  }
  return whole.flatMap((one) => splitMeetings(text, one));
}

/** The text with a blank for each line break within a paragraph, and for each blank at which no line breaks, of the same length. */
export function withoutBreaks(text: string, paragraphs: readonly Span[]): string {
  let whole = '';
  let from = 0;
  for (const { start, end } of paragraphs) {
    whole += text.slice(from, start) + text.slice(start, end).replace(/[\r\n\u00a0]/gu, ' ');
    from = end;
  }
  return whole + text.slice(from);
}

/** Words with which no paragraph ends before someone's name: whom they are about stands in the next line. */
const open =
  /(?:ต้อนรับ|เข้าพบ|คารวะ|หารือกับ|พบกับ|ร่วมกับ|พร้อมด้วย|โดยมี|ได้แก่|ประกอบด้วย|และ|กับ|ระหว่าง|โดย|เปิดเผยว่า|กล่าวว่า|[0-9๐-๙] ?(?:น\.|นาฬิกา))$/u;
/** A prime minister or a president of a society, which begin like a man's title and a name with ก. */
const presidentWords = 'นายก(?:รัฐ|ฯ|สมาคม|เทศ|องค์|สภา|\\s)';
const someone = new RegExp(`^(?!${presidentWords})(?:${titlePattern})`, 'u');
/** The day, the hour and the place, of which the next line says who did what: "วันนี้ (31 สิงหาคม 2560) ห้องรับรอง 2". */
const dayAndPlace =
  /^(?:(?:เมื่อ|ใน)?วัน(?:นี้|ที่|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์))(?!.*(?:นาย|นาง|ดร\.|พลเอก|เปิดเผย|กล่าว|เป็น|ประชุม(?! ?[0-9๐-๙]|กระทรวง|กรม)|หารือ|เข้า|ร่วม|มอบ|จัด|ได้|ให้))/su;
const onlyDayAndPlace =
  /^(?:เมื่อ|ใน)?วัน[^\n]{4,40}?[0-9๐-๙]{2,4}\)?(?: ?เวลา[^\nก-ฮ]{0,2}[0-9๐-๙.:–-]{1,12} ?น\.?)?(?:\s*ณ .*)?$/su;
const dayAndPlaceAtMost = 220;
/** What begins anew after a line with the day alone: a day, a list, what the site adds. */
const another = /^(?:วัน|เมื่อ|ใน|ที่มา|พิมพ์|[^ก-๙A-Za-z])/u;
/** Those who were there, of whom the line does not yet say what they did: "โดยมี นาย ก ปลัด…". */
const openCompany =
  /โดยมี ?(?:นาย|นาง|ดร\.|พล|ศาสตราจารย์)(?:(?!ร่วม|ต้อนรับ|เป็น|ให้|กล่าว|ลงนาม|รายงาน|มอบ|รับ|นำ|ณ )[^\n]){6,200}$/u;
/** The rest of a place: "ณ ห้องรับรอง ชั้น 3|อาคารกระทรวง…". */
const placeGoesOn = /^(?:อาคาร|ชั้น|ตึก|ถนน|แขวง|เขต|อำเภอ|จังหวัด)/u;
const placeBegins = /(?<![ก-๙])ณ [^\n]{2,80}$/u;

/** Only someone with their office, and what they did begins the next line. */
const onlySomeone = new RegExp(
  `^(?!${presidentWords})(?:${titlePattern})(?!.*(?:ได้|เปิดเผย|กล่าว|เป็นประธาน|หารือ|ต้อนรับ|ร่วม|เข้าพบ|ว่า(?!การ)))[^\\n]{6,140}$`,
  'su',
);
const deed = /^(?:เดินทาง|เยือน|มีกำหนด|พบ|หารือ|ต้อนรับ|จะ|กล่าว|ประชุม|รับ)/u;

const itsDay =
  /^(?:(?:เมื่อ|ใน)?วัน(?:นี้|ที่) ?[^\nก-ฮ]{0,4}[^\n]{4,40}?[0-9๐-๙]\)? ?)(?=นาย|นาง|ดร\.|พล)/u;
/** The house whose office someone holds: "ผู้อำนวยการกองดอกไม้|กรมสมมุติ". */
const house =
  /^(?:การ(?:รถไฟ|ไฟฟ้า|ประปา|ท่าเรือ|ทาง|เคหะ|กีฬา|ยาง|นิคม|ท่องเที่ยว)|กระทรวง|กรม|สำนักงาน|องค์การ|สถาบัน|มหาวิทยาลัย|ธนาคาร|บริษัท)/u;

/** One more of those who came, each on a line of their own below the day: "พร้อมด้วย นาย ข รองปลัด…|นาย ค อธิบดี…". */
const listGoesOn = (text: string, line: Span, begins: string): boolean =>
  someone.test(begins) &&
  onlySomeone.test(
    lastLine(text, line)
      .replace(/^พร้อมด้วย ?/u, '')
      .replace(/ว่าที่/gu, ''),
  ) &&
  /^(?:เมื่อ|ใน)?วัน[^\n]{4,60}[0-9๐-๙]/u.test(text.slice(line.start, line.start + 80));

/** Those who did something together, of which the first line of two says only the day, and ends with an office: "วันที่ 8 … นาย ก ปลัด… นาง ข รองปลัด…|นาย ค …". */
const daysPeople =
  /^(?:เมื่อ|ใน)?วัน(?:นี้|ที่|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)(?=[^\n]{4,80}?(?:นาย|นาง|ดร\.|พล))(?!.*(?:ได้|จะ|ให้|เผย|กล่าว|เป็นประธาน|หารือ|ต้อนรับ|ร่วม|เข้า(?!ใจ)|ว่า(?!การ|ราชการ|ที่)|ลงพื้นที่|เยี่ยม|ประชุม|แถลง|มอบ|จัด(?!หางาน)|นำ|เดินทาง|รับ(?!ผิดชอบ)|เปิด|ลงนาม|พบ|เยือน|ชี้แจง))/su;
const daysPeopleAtMost = 500;
const listsPeople = (
  text: string,
  line: Span,
  begins: string,
  offices: ReadonlySet<number>,
): boolean =>
  someone.test(begins) &&
  offices.has(line.start + text.slice(line.start, line.end).trimEnd().length) &&
  line.end - line.start < daysPeopleAtMost &&
  daysPeople.test(text.slice(line.start, line.end));

/** The day alone, with which no one's deed begins: "เมื่อวันจันทร์ที่ 9 ธันวาคม 2568|ณ ห้อง…". */
const onlyDay = /^เมื่อวัน(?:[ก-๙]{3,10})?ที่ ?[0-9๐-๙]{1,2} [ก-๙.]{3,12} [0-9๐-๙]{4}\s{0,4}$/u;

/** Of a paragraph that breaks have cut up, the line that stands last. */
const lastLine = (text: string, { start, end }: Span): string =>
  text.slice(text.slice(start, end).trimEnd().lastIndexOf('\n') + 1 + start, end);

/** What stands above that line, without the rooms that are called after what is done there. */
const linesBefore = (text: string, { start, end }: Span): string =>
  text
    .slice(start, Math.max(start, text.slice(start, end).trimEnd().lastIndexOf('\n') + start))
    .slice(0, dayAndPlaceAtMost)
    .replace(/ห้องประชุม|ศูนย์(?:การ)?ประชุม/gu, '');

/** A line that a break cuts off before its end. */
function isCutOff(text: string, line: Span, after: Span, offices: ReadonlySet<number>): boolean {
  const words = text.slice(Math.max(line.start, line.end - 120), line.end).trimEnd();
  const begins = text.slice(after.start, after.start + 12);
  return (
    (open.test(words) && someone.test(begins)) ||
    (line.end - line.start < dayAndPlaceAtMost &&
      (someone.test(begins) ||
        placeGoesOn.test(begins) ||
        (onlyDayAndPlace.test(text.slice(line.start, line.end)) && !another.test(begins))) &&
      dayAndPlace.test(
        text.slice(line.start, line.end).replace(/ห้องประชุม|ศูนย์(?:การ)?ประชุม/gu, ''),
      )) ||
    (placeGoesOn.test(begins) && placeBegins.test(words)) ||
    listGoesOn(text, line, begins) ||
    listsPeople(text, line, begins, offices) ||
    openCompany.test(text.slice(Math.max(line.start, line.end - 220), line.end).trimEnd()) ||
    (deed.test(begins) || house.test(begins)
      ? (line.end - line.start < dayAndPlaceAtMost &&
          onlySomeone.test(text.slice(line.start, line.end).replace(itsDay, ''))) ||
        (onlySomeone.test(lastLine(text, line)) && dayAndPlace.test(linesBefore(text, line)))
      : onlyDay.test(text.slice(after.start, after.end)) && /[ก-๙)]\s{0,4}$/u.test(words))
  );
}

const met = 'พบหารือ|หารือทวิภาคี|หารือกับ|เข้าพบ|เข้าเยี่ยมคารวะ';
const title = '(?:นาย(?!ก(?:รัฐ|ฯ|สมาคม|เทศ|องค์|สภา|\\s))|นาง|ฯพณฯ|H\\.E|Mr|Ms|ดร\\.|พล)';
/** Another meeting that the next words begin; what was besides, or on another day, with someone who has a name. */
const next = new RegExp(
  `(?<=[ ”])(?=(?:โอกาสนี้|จากนั้น|ต่อจากนั้น|หลังจากนั้น|ต่อมา) ?[^\\n”“]{0,60}?(?:${met})` +
    `|(?:นอกจากนั้น|นอกจากนี้|(?:และ|ต่อมา)(?:ใน|เมื่อ)วันที่) ?[^\\n”“]{0,80}?(?:${met}|หารือร่วม)(?:ร่วม)?(?:กับ)? ?${title})`,
  'gu',
);

/** Words that go on in the same sentence with another who is met: "เข้าพบนาย ก … รวมทั้งหารือกับนาย ข". */
const alsoMet =
  /(?:รวมทั้ง|รวมถึง|พร้อมทั้ง|พร้อม|ตลอดจน|และ|ก่อน(?:ที่)?)(?:จะ|ได้|ยัง){0,2}(?:เข้าพบ|เข้าเยี่ยมคารวะ|พบ(?=หารือ)|(?=หารือ))(?:หารือ(?:ทวิภาคี|ร่วม)?)?(?:กับ)? ?(?=นาย(?!ก(?:รัฐ|ฯ|สมาคม|เทศ|องค์|สภา|\s))|นาง|ฯพณฯ|H\.E|Mr|Ms|ดร\.|พล)/gu;
const someoneMet =
  /(?:เข้าพบ|คารวะ|หารือ|ต้อนรับ)[^\n]{0,60}(?:นาย(?!ก(?:รัฐ|ฯ|สมาคม|เทศ|องค์|สภา|\s))|นาง|ฯพณฯ|H\.E|Mr|Ms|ดร\.|พล)/u;

/** "… โอกาสนี้ นายกรัฐมนตรีจะพบหารือกับนาย ข" begins another meeting in the same paragraph. */
function splitMeetings(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const cuts = new Set([...words.matchAll(next)].map((match) => start + match.index));
  let last = start;
  for (const match of words.matchAll(alsoMet)) {
    const at = start + match.index;
    if (someoneMet.test(text.slice(last, at))) cuts.add(at);
    last = at;
  }
  const inOrder = [...cuts].sort((a, b) => a - b);
  return [start, ...inOrder].map((from, at) => ({ start: from, end: inOrder[at] ?? end }));
}
