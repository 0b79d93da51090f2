import { expect, test } from 'vitest';
import type { Entity } from '../../../src/model/entity';
import { releaseId } from '../../../src/model/ids';
import { parseIsoDay } from '../../../src/model/time-span';
import { meetingEntity } from '../../../src/text/suggest/meeting-entity';
import { sketch } from '../../fixtures/sketch';

const drawn = sketch(`
  meeting m1 when=2025-01-20
  meeting m2 when=2025-12-09
  meeting m3 when=2025-12-09
  meeting days when=2025-12
  meeting later when=2025-12-11
  person somchai thailand
  person tanaka japan
  person mani thailand
  topic ev
  somchai received tanaka @m2
  tanaka attended m3
  mani attended later
  somchai discussed ev @days
`);

const corpus = {
  claims: drawn.claims,
  entities: drawn.entities.map(
    (one): Entity =>
      ['m3', 'days'].includes(one.id) ? { ...one, reportedIn: releaseId(`r-${one.id}`) } : one,
  ),
};

/** The meeting of `2025-12-09 somchai,mani in r-m3`: its days, those known to be there, the release that tells of it. */
function meeting(words: string): string | null {
  const [days = '', who = '', , release] = words.split(' ');
  const [from = '', to = from] = days.split('/');
  const people = corpus.entities.filter((one) => who.split(',').includes(one.id));
  const told = {
    from: parseIsoDay(from),
    to: parseIsoDay(to),
    place: null,
    host: null,
    guests: [],
    participants: [],
    planned: false,
    evidence: { start: 0, end: 0 },
  };
  const id = release === undefined ? null : releaseId(release);
  return meetingEntity(told, [told], people, corpus, id)?.id ?? null;
}

test.each([
  ['2025-12-09 somchai', 'm2'],
  ['2025-12-09 nobody', null],
  ['2025-12-09 mani', null],
  ['2025-12-09 mani,somchai', 'm2'],
  // Tanaka was at two meetings of that day.
  ['2025-12-09 tanaka', null],
  ['2025-12-09 tanaka in r-m3', 'm3'],
  ['2025-12-09 tanaka in other', null],
  ['2025-12-09 nobody in r-m3', 'm3'],
  ['2025-12-09 somchai in r-m3', 'm3'],
  ['2025-12-09 somchai in r-days', 'm2'],
  ['2025-12-01/2025-12-31 somchai', 'days'],
  ['2025-12-01/2025-12-30 somchai', null],
  ['2025-12-02/2025-12-31 somchai', null],
  ['2025-12-11 somchai', null],
  ['2025-12-11 mani', 'later'],
  ['2025-01-20 somchai', null],
  ['2024-01-20 somchai', null],
  ['unknown somchai', null],
  // Without a day it is the one that the release reports, whoever was there.
  ['unknown nobody in r-m3', 'm3'],
  ['unknown somchai in other', null],
])('%s is %s', (words, id) => expect(meeting(words)).toBe(id));

test('a meeting without a day is none of those that the text has on another day, and no one of two', () => {
  const told = (day: string, planned = false) => ({
    from: parseIsoDay(day),
    to: parseIsoDay(day),
    place: null,
    host: null,
    guests: [],
    participants: [],
    planned,
    evidence: { start: 0, end: 0 },
  });
  const undated = told('unknown');
  const among = (...others: readonly ReturnType<typeof told>[]): string | null =>
    meetingEntity(undated, [undated, ...others], [], corpus, releaseId('r-m3'))?.id ?? null;
  expect(among(told('2025-01-20'))).toBe('m3');
  expect(among(told('2025-12-09'))).toBeNull();
  expect(among(told('unknown'))).toBeNull();
  expect(among(told('unknown', true))).toBe('m3');
});
