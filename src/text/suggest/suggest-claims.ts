import type { Corpus } from '../../model/corpus';
import type { Entity } from '../../model/entity';
import { type EntityId, type ReleaseId, releaseId } from '../../model/ids';
import type { Localized } from '../../model/language';
import { type UniqueQuote, uniqueQuote } from '../anchors/unique-quote';
import { officesOf } from '../linking/joined-posts';
import { type LinkIndex, linkIndex } from '../linking/link';
import { findMentions, nameIndex } from '../linking/mentions';
import type { ReadMeeting, ReadRelease } from '../release/read-result';
import type { Span } from '../words/named-thing';
import {
  attendingWords,
  dayWords,
  discussedAt,
  heldAt,
  partyWords,
  placeWords,
  receivingWords,
  spanOf,
} from './claim-words';
import { dayPhrase, withTime } from './day-phrase';
import { discussedTopics } from './discussed-topics';
import { heldPost } from './held-post';
import { meetingEntity } from './meeting-entity';
import { postsTold } from './new-posts';
import { type ListedWords, participantQuotes } from './participant-quotes';
import { presenceWords } from './presence-words';
import { type GistPredicate, gistOf } from './suggested-gist';
import { talkPartner } from './talk-partner';

/** A claim that a machine reads in a release, for a curator to decide. */
export interface SuggestedClaim {
  readonly subject: readonly EntityId[];
  readonly predicate: string;
  readonly object: readonly EntityId[];
  /** The meeting of the corpus that it belongs to; its day is then the claim's. */
  readonly at: EntityId | null;
  /** First and last day; null where the text gives none. */
  readonly when: { readonly from: string; readonly to: string } | null;
  readonly gist: Localized;
  readonly evidence: readonly (UniqueQuote & { readonly role: 'says' | 'names' | 'context' })[];
}

type Known = Pick<Corpus, 'entities' | 'predicates' | 'claims'>;

/** What a claim says, for who asks whether it was said before. */
export interface Said {
  readonly subjects: readonly string[];
  readonly predicate: string;
  readonly objects: readonly string[];
}

/** Where the words stand that say it, and those that name who, with what joins them. */
interface Words {
  readonly says: Span | null;
  readonly listed?: readonly ListedWords[];
  /** Where the day stands. */
  readonly day?: Span | null;
}

/**
 * Suggests claims between entities that the corpus has: who holds which post, who received whom, who attended a meeting
 * of the corpus and where it was held, which framework and which topics were discussed. Only predicates that the corpus knows, between
 * types that it allows, and with words that say so. `release` is the id of the text where the corpus has it already: what
 * its claims say, or a curator `refused`, is not suggested again.
 */
export function suggestClaims(
  text: string,
  read: ReadRelease,
  corpus: Known,
  release: ReleaseId | null,
  refused: readonly Said[] = [],
): readonly SuggestedClaim[] {
  const entities = new Map(corpus.entities.map((entity) => [entity.id as string, entity]));
  const index = linkIndex({ entities: corpus.entities }, release);
  const found: SuggestedClaim[] = [];
  const quoteOf = (span: Span | null): UniqueQuote | null =>
    span === null ? null : uniqueQuote(text, read.release.body, span);
  const said: readonly Said[] = [
    ...corpus.claims.filter((claim) => claim.release === release),
    ...refused,
  ];
  const isSaid = (predicate: string, subject: Entity, object: readonly Entity[]): boolean =>
    said.some(
      (claim) =>
        claim.predicate === predicate &&
        claim.subjects.includes(subject.id) &&
        object.every((one) => claim.objects.includes(one.id)),
    );
  const add = (
    predicate: GistPredicate,
    subject: readonly Entity[],
    object: readonly Entity[],
    time: { readonly at: Entity | null; readonly from: string | null; readonly to: string | null },
    words: Words,
  ): void => {
    const term = corpus.predicates.find((one) => (one.id as string) === predicate);
    const says = quoteOf(words.says);
    if (term === undefined || says === null || subject.length === 0 || object.length === 0) return;
    const open = subject.filter((one) => !isSaid(predicate, one, object));
    if (open.length === 0) return;
    const fits =
      open.every((one) => term.subject.includes(one.type)) &&
      object.every((one) => term.object.includes(one.type));
    if (!fits) return;
    const day = quoteOf(words.day ?? null);
    const listed = (words.listed ?? []).flatMap(({ role, span }) => {
      const quote = quoteOf(span);
      return quote === null ? [] : [{ ...quote, role }];
    });
    found.push({
      subject: open.map((one) => one.id),
      predicate,
      object: object.map((one) => one.id),
      at: time.at?.id ?? null,
      when: time.from === null ? null : { from: time.from, to: time.to ?? time.from },
      gist: gistOf(predicate, open, object),
      evidence: [
        ...(day === null ? [] : [{ ...day, role: 'context' as const }]),
        ...listed,
        { ...says, role: 'says' as const },
      ],
    });
  };
  const entityOf = (name: string | null): readonly Entity[] => {
    const id = read.people.find((one) => one.name === name)?.entity ?? null;
    const entity = id === null ? undefined : entities.get(id);
    return entity === undefined ? [] : [entity];
  };
  const dayOf = (meeting: ReadMeeting): Span | null => {
    const words = dayWords(read, meeting);
    const room = meeting.evidence;
    return words && withTime(text, room, dayPhrase(text, room, words));
  };
  const held = read.meetings
    .filter((one) => !one.planned)
    .map((meeting) => ({
      ...meeting,
      at: meetingEntity(
        meeting,
        read.meetings,
        [...peopleOf(meeting)].flatMap(entityOf),
        corpus,
        release,
      ),
    }));
  const talks = discussedTopics(text, toldIn(text, read), topicsIn(text, read, corpus, release));
  for (const [place, meeting] of held.entries()) {
    const { host, guests, participants, evidence, at } = meeting;
    const hosts = entityOf(host);
    const visitors = guests.flatMap(entityOf);
    const ends = spanOf(text, read, evidence, [host ?? '', ...guests]);
    const received = receivingWords(text, evidence, ends);
    const day = dayOf(meeting);
    const venue = heldAt(text, read, meeting);
    const around = [
      partyWords(text, read, evidence, guests),
      // A place that is no institution of the corpus is told with the meeting, for no claim says that it was held there.
      venue === null ? placeWords(text, meeting) : null,
    ];
    const listed = around.flatMap((span) =>
      span === null ? [] : [{ role: 'context' as const, span }],
    );
    const before = found.length;
    add('received', hosts, visitors, meeting, { says: received, listed, day });
    if (at !== null) {
      if (received === null)
        add('attended', [...hosts, ...visitors], [at], meeting, { says: ends, listed, day });
      const says = attendingWords(text, read, evidence, participants);
      const known = (name: string): boolean => entityOf(name).length > 0;
      add('attended', participants.flatMap(entityOf), [at], meeting, {
        says,
        listed:
          says === null ? [] : participantQuotes(text, read, evidence, participants, known, says),
        day,
      });
      const told = new Set(
        found.slice(before).flatMap(({ subject, object }) => [...subject, ...object]),
      );
      const untold = [...peopleOf(meeting)].filter((name) =>
        entityOf(name).some((one) => !told.has(one.id)),
      );
      for (const { people, says: there } of presenceWords(text, read, evidence, untold))
        add('attended', people.flatMap(entityOf), [at], meeting, { says: there, listed, day });
      const house = venue === null ? undefined : entities.get(venue.entity);
      if (venue !== null && house !== undefined)
        add('held-at', [at], [house], meeting, { says: venue.span, day });
    }
    const who = ends === null ? [] : [{ role: 'names' as const, span: ends }];
    // What is told after a meeting, and before the next, was said there.
    const [from, to] = [place === 0 ? 0 : evidence.start, held[place + 1]?.evidence.start];
    for (const { says, topics } of talks) {
      if (says.start < from || says.start >= (to ?? text.length)) continue;
      if (isElsewhere(text, read, meeting, says)) continue;
      const objects = topics.flatMap((topic) => entities.get(topic) ?? []);
      add('discussed', [...hosts, ...visitors], objects, meeting, { says, listed: who, day });
    }
    for (const { entity: id, mentions } of read.frameworks) {
      const framework = id === null ? undefined : entities.get(id);
      if (framework === undefined) continue;
      add('discussed', [...hosts, ...visitors], [framework], meeting, {
        says: discussedAt(text, mentions),
        listed: who,
        day,
      });
    }
  }
  for (const person of read.people) {
    const meeting = held.find((one) => peopleOf(one).has(person.name));
    const { published } = read.release;
    // On a day that is not told somebody held the post by the time that the release says so.
    const when =
      meeting === undefined || meeting.from === null
        ? { at: meeting?.at ?? null, from: published, to: published }
        : meeting;
    const day = meeting === undefined ? null : dayOf(meeting);
    for (const office of person.post === null ? [] : knownOffices(index, person.post)) {
      const post = entities.get(office);
      if (post !== undefined)
        add('holds', entityOf(person.name), [post], when, { says: heldPost(text, person), day });
    }
  }
  return found;
}

/** The offices of the corpus that a post names; of two that are told as one, also where the corpus has one alone. */
function knownOffices(index: LinkIndex, post: string): readonly EntityId[] {
  const all = officesOf(index, post);
  return all.length > 0 ? all : postsTold(post).flatMap((one) => officesOf(index, one));
}

/** Whether a talk was with an institution of which nobody was at the meeting, told apart from it. */
function isElsewhere(text: string, read: ReadRelease, meeting: ReadMeeting, says: Span): boolean {
  const { start, end } = meeting.evidence;
  const partner = talkPartner(text, says, read.organizations);
  if (partner === null || (says.start >= start && says.start < end)) return false;
  const there = peopleOf(meeting);
  return !read.people.some(
    ({ name, organization }) => there.has(name) && organization === partner.name,
  );
}

/** The body without the headline at its start, which tells in short what follows. */
function toldIn(text: string, { release: { title, body } }: ReadRelease): Span {
  const headed = title !== null && text.startsWith(title, body.start);
  return { start: body.start + (headed ? title.length : 0), end: body.end };
}

/** Where topics of the corpus are named, but as part of another name. */
function topicsIn(text: string, read: ReadRelease, { entities }: Known, release: ReleaseId | null) {
  const topics = new Set(entities.filter(({ type }) => type === 'topic').map(({ id }) => id));
  const { body } = read.release;
  const id = release ?? releaseId('');
  const named = [...read.people, ...read.organizations, ...read.frameworks];
  const others = [
    ...named.flatMap(({ mentions }) => mentions),
    ...read.people.flatMap((person) => heldPost(text, person) ?? []),
  ];
  return findMentions(nameIndex(entities), { id, text, body }).mentions.filter(
    ({ entity, start, end }) =>
      topics.has(entity) && !others.some((other) => other.start <= start && other.end >= end),
  );
}

const peopleOf = ({ host, guests, participants }: ReadMeeting): ReadonlySet<string> =>
  new Set([...(host === null ? [] : [host]), ...guests, ...participants]);
