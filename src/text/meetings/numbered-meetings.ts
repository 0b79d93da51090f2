import { everyone, type FoundMeeting } from './found-meeting';

/** A meeting of a body with its number in the year: "ครั้งที่ 3/2565". */
const numberOf = /ครั้งที่ ?([0-9๐-๙]{1,3}\/[0-9๐-๙]{2,4})/u;
/** The number stands where the sentence says what was held. */
const numberWithin = 500;
/** "เปิดเผยวันนี้ ภายหลังเป็นประธานการประชุม": the day is that of the report. */
const reportedToday = /(?:เปิดเผย|กล่าว|แถลง)(?:ใน)?วันนี้/u;

/**
 * A meeting told on the day of its report, and told again by its number with a day of its own, was on that day: "เปิดเผยวันนี้ (8)
 * ภายหลังเป็นประธานการประชุม ครั้งที่ 3/2568 … การประชุม ครั้งที่ 3/2568 เมื่อวันที่ 5 …".
 */
export function joinNumbered(text: string, meetings: readonly FoundMeeting[]): FoundMeeting[] {
  const numbers = meetings.map(
    ({ evidence: { start, end } }) =>
      numberOf.exec(text.slice(start, Math.min(end, start + numberWithin)))?.[1],
  );
  const gone = new Set<FoundMeeting>();
  const joined = meetings.map((one, at) => {
    const { start, end } = one.evidence;
    if (numbers[at] === undefined || one.host === null) return one;
    if (!reportedToday.test(text.slice(start, Math.min(end, start + numberWithin)))) return one;
    const again = meetings.find(
      (other, place) =>
        place > at &&
        numbers[place] === numbers[at] &&
        other.from !== null &&
        (other.host === null || other.host === one.host),
    );
    if (again === undefined) return one;
    gone.add(again);
    return {
      ...one,
      from: again.from,
      to: again.to,
      place: again.place ?? one.place,
      participants: [...new Set([...one.participants, ...everyone(again)])].filter(
        (person) => person !== one.host && !one.guests.includes(person),
      ),
    };
  });
  return joined.filter((one) => !gone.has(one));
}
