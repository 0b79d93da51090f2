import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../src/model/time-span';
import type { FoundMeeting } from '../../../src/text/meetings/found-meeting';
import { joinMeeting, withoutRetold } from '../../../src/text/meetings/join-meetings';

import { toldMeetings } from '../../fixtures/told-meetings';

const dayOf = (number: string | undefined): IsoDay | null =>
  number === undefined ? null : (`2025-12-0${number}` as IsoDay);
const numbers = (letters = ''): number[] => [...letters].map((one) => 'abcdefgh'.indexOf(one));
const letters = (list: readonly number[]): string => list.map((at) => 'abcdefgh'[at]).join('');

/** `8-9? a←bc +d @hall ~e`: the days (planned), host, guests, others, place, and who tells of it. */
function meeting(words: string): FoundMeeting {
  const [, from, to, planned, host, guests, others, place, reporters] =
    /^(?:(\d)(?:-(\d))?)?(\?)? ([a-h]?)←([a-h]*) \+([a-h]*)(?: @(\w+))?(?: ~([a-h]+))?$/.exec(
      words,
    ) ?? [];
  if (others === undefined) throw new Error(`no meeting: ${words}`);
  return {
    from: dayOf(from),
    to: dayOf(to ?? from),
    planned: planned !== undefined,
    host: numbers(host)[0] ?? null,
    guests: numbers(guests),
    participants: numbers(others),
    place: place ?? null,
    reporters: numbers(reporters),
    evidence: { start: 0, end: 1 },
  };
}

function shown(one: FoundMeeting): string {
  const first = one.from?.at(-1) ?? '';
  const last = one.to === one.from ? '' : `-${one.to?.at(-1)}`;
  const host = one.host === null ? '' : letters([one.host]);
  const place = one.place === null ? '' : ` @${one.place}`;
  const told = one.reporters.length === 0 ? '' : ` ~${letters(one.reporters)}`;
  return `${first}${last}${one.planned ? '?' : ''} ${host}←${letters(one.guests)} +${letters(one.participants)}${place}${told}`;
}

/** The meetings that are told one after the other; words after the sign `:` say how the last is told. */
function join(...told: readonly string[]): string[] {
  const found: FoundMeeting[] = [];
  for (const each of told) {
    const [words = '', how] = each.split(':');
    joinMeeting(found, meeting(words), how === 'goes on' || how === 'another' ? how : null);
  }
  return found.map(shown);
}

test.each([
  // The same day and someone who is in both.
  [['8 a←b +', '8 a← +c'], '8 a←b +c'],
  [['8 ← +a', '8 a←b +'], '8 a←b +'],
  [['8 a←b +', '8 ← +bc'], '8 a←b +c'],
  [['8 a←b +c', '8 ← +c'], '8 a←b +c'],
  [['8 a←bd +', '8 a←bc +'], '8 a←bd +c'],
  [['8? a←b +', '8? a← +c'], '8? a←b +c'],
  // One of them without a day.
  [['8-9 a←b +', ' a← +c'], '8-9 a←b +c'],
  [[' a←b +', '8-9 a← +c'], '8-9 a←b +c'],
  [['8-9 a← +', ' a←bc +'], '8-9 a←bc +'],
  [[' a← +', '8-9 a←bc +'], '8-9 a←bc +'],
  [[' a← +', ' a← +'], ' a← +'],
  // What says more about who came is told; one with a day a little less suffices.
  [['8 a←b + @here', '8 a←bcd + @there'], '8 a←bcd + @there'],
  [['8 a← + @here', '8 a←b + @there'], '8 a←b + @there'],
  [['8 ← +a @here', '8 b← +a @there'], '8 b← +a @there'],
  [['8 b← +a @here', '8 ← +a @there'], '8 b← +a @here'],
  [['8 ← +a @here', '8 ←b +a @there'], '8 ←b +a @there'],
  [['8 ←b +a @here', '8 ← +acd @there'], '8 ←b +acd @here'],
  [['8 a←b + @here', ' a←b +c @there'], '8 a←b +c @here'],
  [['8 a←b + @here', ' a←b +cd @there'], '8 a←b +cd @there'],
  [[' a←b + @here', '8 a←b +c @there'], '8 a←b +c @there'],
  [[' a←b + @here', '8 a←b + @there'], '8 a←b + @here'],
  [['8 a←b +', '8 a← +c @there'], '8 a←b +c @there'],
  [['8 a← + @here', '8 a←bc +'], '8 a←bc + @here'],
  // The same two, told from the other side.
  [['8 a←b +', '8 b←a +'], '8 a←b +'],
  [['8 a←bc +', '8 b←ad +'], '8 a←bc +d'],
  // Whoever tells of either.
  [['8 a←b + ~d', '8 a← +c ~de'], '8 a←b +c ~de'],
  // One without a day that names only people of the first, on another side.
  [['8 a←b +', ' ←a +'], '8 a←b +'],
  [['8 a←b +c', ' c← +'], '8 a←b +c'],
  // One that says that it goes on, or is another on the same day.
  [['8 a←b +', ' ← +c:goes on'], '8 a←b +c'],
  [['8 a←b +', '8 a← +c:another'], '8 a←b +c'],
])('%s is one meeting: %s', (told, one) => expect(join(...told)).toEqual([one]));

test.each([
  ['another day', '8 a←b +', '9 a←b +'],
  ['what is planned', '8 a←b +', '8? a←b +'],
  ['other people', '8 a← +', '8 ← +c'],
  ['another host', '8 a←b +', '8 c← +b'],
  ['another host whom the first received', '8 a←b +c', '8 b←c +'],
  ['another host, who received the first', '8 a←b +', '8 c←a +b'],
  ['a host who was received by another', '8 ←b +a', '8 b←a +c'],
  ['other guests', '8 a←b +', '8 a←c +'],
  ['other people, though it goes on, on a day of its own', '8 a←b +', '8 ← +c:goes on'],
  ['a host of its own, though it goes on', '8 ← +a', ' c← +:goes on'],
  ['guests of its own, though it goes on', '8 a← +', ' ←c +:goes on'],
  ['both sides of its own', '8 a←b +c', ' c←a +'],
  ['someone else', '8 a←b +', ' ←ac +'],
  ['one that is planned', '8 a←b +', '? ←a +'],
  ['another, as the words say', '8 a←b +', ' a←b +:another'],
])('%s makes two meetings', (_, first, second) =>
  expect(join(first, second)).toEqual([first, second.split(':')[0]]),
);

test('what goes on does so with the last meeting, or with one of the same people', () => {
  expect(join('8 a← +', '9 b← +', ' ← +c:goes on')).toEqual(['8 a← +', '9 b← +c']);
  expect(join('8 a← +c', '9 b← +', ' ← +c:goes on')).toEqual(['8 a← +c', '9 b← +']);
});

test('one that was told more than fifty meetings before is not gone on with', () => {
  const others = Array.from({ length: 49 }, (_, at) => ({ ...meeting('7 h← +'), host: at + 10 }));
  const found = [meeting('8 a←b +'), ...others];
  joinMeeting(found, meeting('8 a← +c'), null);
  expect(found).toHaveLength(50);
  found.push({ ...meeting('7 h← +'), host: 100 });
  joinMeeting(found, meeting('8 a← +d'), null);
  expect(found).toHaveLength(52);
});

test.each<[string[], string[]]>([
  // Who received the guests of the one is told in the other.
  [['8 ←a +bd', '8 c←a +'], ['8 c←a +bd']],
  [['8 ←ae +bd', '8 c←a +'], ['8 ←ae +bdc']],
])('guests without a host and the host of the same guests: %j', (told, joined) =>
  expect(join(...told)).toEqual(joined),
);

test.each<[string[], string[]]>([
  [['8-9? ← +ab', '8-9 ← +a'], ['8-9? ← +ab']],
  [
    ['8-9 ← +a', '8-9? b←a +'],
    ['8-9 ← +a', '8-9? b←a +'],
  ],
  [
    ['8-9 ← +a', '8-9? ←ab +'],
    ['8-9 ← +a', '8-9? ←ab +'],
  ],
  [['8-9 ← +a', '8-9? ← +ab'], ['8-9? ← +ab']],
  [['8-9 ← +a', '8-9? ← +a'], ['8-9 ← +a']],
  [
    ['8-9? ← +ab', '8 ← +a'],
    ['8-9? ← +ab', '8 ← +a'],
  ],
  [
    ['8-9? ← +ab', '8-9 ← +c'],
    ['8-9? ← +ab', '8-9 ← +c'],
  ],
  [
    ['8-9? ← +ab', '8-9 a← +b'],
    ['8-9? ← +ab', '8-9 a← +b'],
  ],
  [
    ['8-9 ← +ab', '8-9 ← +a'],
    ['8-9 ← +ab', '8-9 ← +a'],
  ],
  [
    ['8-9? ← +', '8-9 ← +'],
    ['8-9? ← +', '8-9 ← +'],
  ],
])('%j told once: %j', (told, left) =>
  expect(withoutRetold(told.map(meeting))).toEqual(left.map(meeting)),
);

describe('a call without a day is on some day of a conference, and not on all', () => {
  test.each<[string, string[]]>([
    ['ระหว่าง{3-5} {น} เข้าร่วมการประชุมดอกไม้\n{ข} เข้าพบ{น} เรื่องดอกไม้', ['3-5 ← +นอ', ' นอ←ขอ +']],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});
