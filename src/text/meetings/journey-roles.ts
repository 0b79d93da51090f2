import type { FoundPerson } from '../people/people';
import { countryPattern } from '../words/country-names';
import { envoysHouse } from './meeting-place';
import type { Call, MeetingRoles } from './meeting-sides';

/** Talks on a journey, of which no one says who received whom: all took part. */
export const talkedAway = ({ host, guests, participants }: MeetingRoles): MeetingRoles => ({
  host: null,
  guests: [],
  participants: [...new Set([...guests, ...(host === null ? [] : [host]), ...participants])],
});

/** On a journey to a country the one who is met is at home, whoever the sentence speaks of. */
export function turnToVisitor(
  roles: MeetingRoles,
  people: readonly FoundPerson[],
  country: string | null,
): MeetingRoles {
  const { host, guests } = roles;
  const [guest] = guests;
  if (
    country === null ||
    country === 'ไทย' ||
    host === null ||
    guest === undefined ||
    guests.length > 1
  )
    return roles;
  return people[host]?.post?.includes(country) === true
    ? roles
    : { ...roles, host: guest, guests: [host] };
}

/** The envoy whose words alone welcome a journey to their country, and whom these do not name, does not receive it. */
export const withoutEnvoy = (
  roles: MeetingRoles,
  people: readonly FoundPerson[],
  country: string | null,
  named: readonly Call[],
): MeetingRoles =>
  country !== null &&
  country !== 'ไทย' &&
  roles.host !== null &&
  !named.some(({ person }) => person === roles.host) &&
  /ทูต|กงสุล/u.test(people[roles.host]?.post ?? '')
    ? { ...roles, host: null }
    : roles;

const foreign = new RegExp(`(?!ไทย)${countryPattern}`, 'u');
/** The country that a post or a place names, unless it is this one. */
const countryOf = (words: string): string | null => foreign.exec(words)?.[0] ?? null;
const sameCountry = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one);

/** Of two who talk in another country, the one of that country is at home, whoever is named first. */
export function strangerFirst(roles: MeetingRoles, people: readonly FoundPerson[]): MeetingRoles {
  const { host, guests } = roles;
  const [guest] = guests;
  if (host === null || guest === undefined || guests.length > 1) return roles;
  const turned =
    countryOf(people[host]?.post ?? '') === null && countryOf(people[guest]?.post ?? '') !== null;
  return turned ? { ...roles, host: guest, guests: [host] } : roles;
}

/** Talks over a line, to which no one came. */
const online =
  /ทางโทรศัพท์|ทางไกล|ผ่าน(?:ระบบ|ทาง|สื่อ|การประชุม|ช่องทาง|แอป| ){0,3}(?:[ก-๙]{0,12}ทางไกล|วิดีโอ|วีดิ|วิดิทัศน์|ออนไลน์|อิเล็กทรอนิกส์|VDO|Video|Zoom|Web)/iu;
/** Beside a conference, where those who talk are guests of someone else. */
const beside =
  /(?:ใน(?:ห้วง|ช่วง|ระหว่าง|โอกาส)|(?<![ก-๙])ระหว่าง|นอกรอบ|คู่ขนาน)(?:ของ|กับ|ที่)?(?:การ)?(?:เดินทาง)?(?:ไป|มา)?(?:เข้า)?(?:ร่วม)?(?:การ)?(?:ประชุม|สัมมนา)|(?:ข้างเคียง|นอกรอบ)การประชุม|การเดินทาง(?:ไป|มา)?(?:เข้า)?ร่วม(?:การ)?ประชุม/u;
/** What both came to: "… เข้าร่วมการประชุมสุดยอดดอกไม้". */
const atSummit = /^[^\n]{0,200}?(?:ร่วม|ใน|ระหว่าง)การประชุมสุดยอด/u;
/** Rooms for hire, in which neither side is at home. */
const hotel = /โรงแรม|รีสอร์ท|\bHotel\b/iu;
const forHire = /โรงแรม|รีสอร์ท|ศูนย์(?:การ)?ประชุม|\b(?:Hotel|Congress|Convention)\b/iu;
/** The house of an organization of many countries, in which neither is at home. */
export const ofNations =
  /สหประชาชาติ|เอสแคป|\b(?:United Nations|ESCAP|UN(?:CC|ODC|DP|EP|ICEF|HCR)?)\b/u;
/** "เอกอัครราชทูต ณ กรุง…" is this country's envoy. */
const ownEnvoy = /(?:ทูต|กงสุล)(?:ใหญ่)?[ก-๙]{0,24} ?(?<!า)ณ(?= |กรุง|นคร|เมือง)|ผู้แทนถาวรไทย/u;
/** Who called on one person and talks with the next, of an office of another country, has not come home between the two. */
export function isGuestStill(
  { host, guests }: MeetingRoles,
  before: MeetingRoles,
  people: readonly FoundPerson[],
): boolean {
  const [guest] = guests;
  const post = people[guest ?? -1]?.post ?? '';
  return (
    guests.length === 1 &&
    before.guests.length === 1 &&
    before.guests[0] === host &&
    countryOf(post) !== null &&
    !/ทูต|กงสุล/u.test(post)
  );
}

/** "Ms. Gaw Suay", whose post, if any, is in Latin letters too: someone from elsewhere, though no country is named. */
const isCalledInEnglish = (person: FoundPerson | undefined): boolean =>
  person !== undefined && !/[ก-๙]/u.test(person.text + (person.post ?? ''));

/** An office of this country, which stands in a post that names no country. */
const office = /กระทรวง|นายกรัฐมนตรี|รัฐมนตรี|ปลัด|อธิบดี|เลขาธิการ|ผู้ว่าการ|ผู้ว่าราชการ/u;

/**
 * Of talks, who was at home: no one over a line, in a third country or, abroad, in rooms for hire; of two of whom one holds
 * an office of another country and the other of this one, the latter, unless they are `abroad`.
 */
export function talksAtHome(
  roles: MeetingRoles,
  people: readonly FoundPerson[],
  abroad: boolean,
  place: string | null,
  words: string,
  before = '',
): MeetingRoles {
  const { host, guests } = roles;
  if (online.test(words.slice(0, 600))) return talkedAway(roles);
  if (host === null) return roles;
  // Their own envoy does not receive those who come from home.
  if ([host, ...guests].some((one) => ownEnvoy.test(people[one]?.post ?? '')))
    return talkedAway(roles);
  if (ofNations.test(place ?? '')) return talkedAway(roles);
  const hostPost = people[host]?.post ?? '';
  const itsCountry = countryOf(hostPost);
  if (abroad) {
    const where = countryOf(place ?? '');
    const third =
      itsCountry !== null && where !== null
        ? !sameCountry(itsCountry, where)
        : beside.test(words.slice(0, 600)) || beside.test(before);
    return third || forHire.test(place ?? '') ? talkedAway(roles) : roles;
  }
  if (
    (place === null || hotel.test(place)) &&
    itsCountry === null &&
    (beside.test(before) || atSummit.test(words))
  )
    return talkedAway(roles);
  const [guest] = guests;
  const guestPost = people[guest ?? -1]?.post ?? '';
  if (guest === undefined || guests.length > 1) return roles;
  if (itsCountry === null && !isCalledInEnglish(people[host])) return roles;
  if (envoysHouse.test(place ?? '')) return roles;
  return countryOf(guestPost) === null && office.test(guestPost) && !/ทูต|กงสุล/u.test(guestPost)
    ? { ...roles, host: guest, guests: [host] }
    : roles;
}
