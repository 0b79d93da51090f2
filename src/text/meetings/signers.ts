import type { FoundPerson } from '../people/people';
import type { Span } from '../words/named-thing';
import type { FoundMeeting } from './found-meeting';
import { isReporter } from './presence';

/** "พิธีลงนามบันทึกความเข้าใจ ระหว่าง ก กับ ข": a signing by institutions. */
const ofTwo = /ลงนาม[^\n]{0,300}?ระหว่าง/u;
/** A paragraph that tells of a signing is no longer. */
const paragraphAtMost = 2_000;
/** Those who speak after it do so in the paragraphs that follow. */
const speakWithin = 6_000;

/**
 * A signing that names only its two parties, with those who hold an office of one of them and speak of it afterwards: "นาย ค
 * ผู้จัดการ ก กล่าวว่า … นาย ง ประธาน ข กล่าวว่า …". Whose house it is held in is the host. One side alone may only tell of it.
 */
export function withSigners(
  text: string,
  body: Span,
  people: readonly FoundPerson[],
  meeting: FoundMeeting,
): FoundMeeting {
  const { start } = meeting.evidence;
  if (meeting.host !== null || meeting.guests.length + meeting.participants.length > 0)
    return meeting;
  const line = text.slice(start, Math.min(body.end, start + paragraphAtMost)).split('\n')[0] ?? '';
  const between = ofTwo.exec(line);
  if (between === null) return meeting;
  const parties = line.slice(between.index + between[0].length);
  const end = start + line.length;
  const signers = people.flatMap(({ organization, mentions }, person) => {
    const [call] = mentions;
    return organization !== null &&
      parties.includes(organization) &&
      call !== undefined &&
      call.start > end &&
      call.start < end + speakWithin &&
      isReporter(text, { ...call, person }, people)
      ? [{ person, organization }]
      : [];
  });
  if (new Set(signers.map(({ organization }) => organization)).size < 2) return meeting;
  const home = signers.find(({ organization }) => meeting.place?.includes(organization));
  const others = signers.filter((one) => one !== home).map(({ person }) => person);
  return home === undefined
    ? { ...meeting, participants: others }
    : { ...meeting, host: home.person, guests: others };
}
