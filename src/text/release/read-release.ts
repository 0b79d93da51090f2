import type { Corpus } from '../../model/corpus';
import type { EntityType } from '../../model/entity';
import type { ReleaseId } from '../../model/ids';
import { findDates } from '../dates/dates';
import { findFrameworks } from '../frameworks/frameworks';
import { findOrganizations } from '../institutions/organizations';
import { linkIndex, linkName } from '../linking/link';
import { withGuestsOfHost } from '../meetings/found-meeting';
import { findMeetings } from '../meetings/meetings';
import { attendance } from '../meetings/presence';
import { listedMeetings } from '../meetings/undated-meetings';
import { type FoundPerson, findPeople } from '../people/people';
import { CoveredSpan } from '../words/covered-span';
import type { Span } from '../words/named-thing';
import type { Linked, ReadPerson, ReadRelease, ReadWarning } from './read-result';
import { type ReleaseLayout, readLayout } from './release-layout';

/** Texts above this length are read only so far; a warning says so. In UTF-16 code units. */
const readAtMost = 12_000_000;

/**
 * Reads a release whole: layout, dates, people with posts, institutions, frameworks, meetings, and which entities of
 * the corpus they are. Never throws; time grows linearly with the text.
 */
export function readRelease(
  whole: string,
  corpus: Pick<Corpus, 'entities' | 'releases'> | null,
): ReadRelease {
  const text = whole.slice(0, readAtMost);
  const layout = readLayout(text);
  const { dates, warnings } = findDates(text, layout.published);
  const institutions = findOrganizations(text, layout.body);
  const frameworks = findFrameworks(text, layout.body, institutions.places);
  const people = findPeople(text, layout.body, institutions.places);
  const meetings = findMeetings(
    text,
    layout.body,
    layout.headline,
    people,
    dates,
    layout.published,
  );
  const index = linkIndex(
    corpus ?? { entities: [] },
    corpus === null ? null : releaseOf(corpus, layout),
  );
  const present = attendance(text, people, meetings);
  const listed = listedMeetings(meetings);
  const framed = new CoveredSpan(layout.body);
  for (const framework of frameworks) {
    for (const { start, end } of framework.mentions) {
      // The parties between which an agreement is are named in their own right.
      const parties = text.slice(start, end).search(/ระหว่าง|(?<=[-–] ?)สมาคม/u);
      framed.add({ start, end: parties > 0 ? start + parties : end });
    }
  }
  const named = new CoveredSpan(layout.body);
  for (const person of people) for (const place of person.mentions) named.add(place);
  const inFramework = (span: Span): boolean => framed.has(span.start) && framed.has(span.end - 1);
  const nameOf = (at: number): string => people[at]?.name ?? '';
  const told: ReadWarning[] = [
    ...layout.warnings.map((one) => ({ kind: 'published', ...one })),
    ...warnings,
  ];
  const link = (
    name: string,
    spellings: readonly string[],
    types: readonly EntityType[],
    place: Span,
  ): Linked => {
    const { entity, confidence, proposals } = linkName(index, name, spellings, types);
    for (const one of proposals)
      told.push({
        kind: 'look-alike',
        start: place.start,
        end: place.end,
        message: `${name} may be ${one.entity}: ${one.reason}`,
      });
    return { entity, confidence, proposals };
  };
  const read: Omit<ReadRelease, 'warnings'> = {
    release: {
      title: layout.title,
      publisher: layout.publisher,
      url: layout.url,
      published: layout.published,
      language: layout.language,
      body: layout.body,
    },
    dates,
    people: people.map((person, at) => ({
      ...shown(person),
      ...link(person.name, person.spellings, ['person'], person),
      took_part: present.has(at),
    })),
    organizations: institutions.organizations
      .filter((one) => !one.mentions.every(inFramework) && !named.has(one.start))
      .map((one) => ({
        ...one,
        ...link(one.name, one.spellings, ['ministry', 'agency', 'organization', 'government'], one),
      })),
    frameworks: frameworks.map(({ type: _, ...one }) => ({
      ...one,
      ...link(one.name, one.spellings, ['framework', 'plan'], one),
    })),
    meetings: listed.map(withGuestsOfHost).map((meeting) => ({
      from: meeting.from,
      to: meeting.to,
      place: meeting.place,
      host: meeting.host === null ? null : nameOf(meeting.host),
      guests: meeting.guests.map(nameOf),
      participants: meeting.participants.map(nameOf),
      planned: meeting.planned,
      evidence: meeting.evidence,
    })),
  };
  if (!['th', 'en', 'ja'].includes(layout.language ?? ''))
    told.push({
      kind: 'language',
      start: null,
      end: null,
      message: `the text seems to be in another language (${layout.language ?? 'unknown'}); names and dates are looked for in Thai, English and Japanese`,
    });
  if (text.length < whole.length)
    told.push({
      kind: 'too long',
      start: text.length,
      end: whole.length,
      message: `only the first ${readAtMost} characters were read`,
    });
  for (const meeting of listed) {
    if (meeting.from === null)
      told.push({
        kind: 'meeting',
        ...meeting.evidence,
        message: 'the day of the meeting is not stated',
      });
  }
  return { ...read, warnings: told.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)) };
}

function shown(person: FoundPerson): Omit<ReadPerson, 'took_part' | keyof Linked> {
  const { postSpan: _, ...rest } = person;
  return rest;
}

/** The release of the corpus that this text is: the one at the same address. */
function releaseOf(corpus: Pick<Corpus, 'releases'>, layout: ReleaseLayout): ReleaseId | null {
  if (layout.url === null) return null;
  return corpus.releases.find((release) => release.url === layout.url)?.id ?? null;
}
