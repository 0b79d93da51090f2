import type { Corpus } from '../model/corpus';
import type { Entity } from '../model/entity';
import type { EntityId } from '../model/ids';
import type { Localized } from '../model/language';
import { linkIndex, linkName } from './link';
import type { Span } from './named-thing';
import type { ReadPerson, ReadRelease } from './read-result';
import { type UniqueQuote, uniqueQuote } from './unique-quote';

/** A claim that a machine reads in a release, for a curator to decide. */
export interface SuggestedClaim {
  readonly id: string;
  readonly subject: readonly EntityId[];
  readonly predicate: string;
  readonly object: readonly EntityId[];
  readonly when: string | null;
  readonly gist: Localized;
  readonly quote: UniqueQuote;
}

type Known = Pick<Corpus, 'entities' | 'predicates'>;

/**
 * Suggests claims between entities that the corpus has: who holds which post, who received whom, which framework was
 * discussed. Only predicates that the corpus knows, between types that it allows, and with words that say so.
 */
export function suggestClaims(
  text: string,
  read: ReadRelease,
  corpus: Known,
): readonly SuggestedClaim[] {
  const entities = new Map(corpus.entities.map((entity) => [entity.id as string, entity]));
  const index = linkIndex({ entities: corpus.entities }, null);
  const found: SuggestedClaim[] = [];
  const add = (
    predicate: string,
    subject: readonly Entity[],
    object: readonly Entity[],
    when: string | null,
    span: Span,
    words: Wording,
  ): void => {
    const term = corpus.predicates.find((one) => (one.id as string) === predicate);
    const quote = uniqueQuote(text, read.release.body, span);
    if (term === undefined || quote === null || subject.length === 0 || object.length === 0) return;
    if (
      !subject.every((one) => term.subject.includes(one.type)) ||
      !object.every((one) => term.object.includes(one.type))
    )
      return;
    found.push({
      id: `s${found.length + 1}`,
      subject: subject.map((one) => one.id),
      predicate,
      object: object.map((one) => one.id),
      when,
      gist: {
        th: words.th(names(subject, 'th'), names(object, 'th')),
        en: words.en(names(subject, 'en'), names(object, 'en')),
        ja: words.ja(names(subject, 'ja'), names(object, 'ja')),
      },
      quote,
    });
  };
  const entityOf = (name: string): Entity | undefined => {
    const person = read.people.find((one) => one.name === name);
    return person?.entity == null ? undefined : entities.get(person.entity);
  };
  for (const meeting of read.meetings.filter((one) => !one.planned)) {
    const host = meeting.host === null ? undefined : entityOf(meeting.host);
    const guests = meeting.guests.flatMap((guest) => entityOf(guest) ?? []);
    const span = spanOf(text, read, meeting.evidence, [meeting.host ?? '', ...meeting.guests]);
    if (host !== undefined && span !== null)
      add('received', [host], guests, meeting.from, span, received);
    for (const framework of read.frameworks) {
      const entity = framework.entity === null ? undefined : entities.get(framework.entity);
      const place = entity === undefined ? null : discussedAt(text, framework.mentions);
      if (entity !== undefined && place !== null)
        add(
          'discussed',
          [...(host === undefined ? [] : [host]), ...guests],
          [entity],
          meeting.from,
          place,
          discussed,
        );
    }
  }
  for (const person of read.people) {
    const holder = person.entity === null ? undefined : entities.get(person.entity);
    const post = person.post === null ? null : linkName(index, person.post, [], ['post']).entity;
    const office = post === null ? undefined : entities.get(post);
    const day = read.meetings.find((one) =>
      [one.host, ...one.guests, ...one.participants].includes(person.name),
    )?.from;
    if (holder !== undefined && office !== undefined) {
      add(
        'holds',
        [holder],
        [office],
        day ?? read.release.published,
        withPost(text, person),
        holds,
      );
    }
  }
  return found;
}

interface Wording {
  readonly th: (subject: string, object: string) => string;
  readonly en: (subject: string, object: string) => string;
  readonly ja: (subject: string, object: string) => string;
}

const holds: Wording = {
  th: (who, post) => `${who} ดำรงตำแหน่ง${post}`,
  en: (who, post) => `${who} holds the post of ${post}.`,
  ja: (who, post) => `${who}は${post}の職にある。`,
};
const received: Wording = {
  th: (host, guest) => `${host} ให้การต้อนรับ ${guest}`,
  en: (host, guest) => `${host} received ${guest}.`,
  ja: (host, guest) => `${host}は${guest}を迎えた。`,
};
const discussed: Wording = {
  th: (who, what) => `${who} หารือเรื่อง ${what}`,
  en: (who, what) => `${who} discussed ${what}.`,
  ja: (who, what) => `${who}は${what}について協議した。`,
};

const names = (entities: readonly Entity[], language: 'th' | 'en' | 'ja'): string =>
  entities
    .map(({ name }) => name[language])
    .join(language === 'ja' ? '、' : language === 'th' ? ' และ ' : ' and ');

/** From the first to the last of those named, within the paragraph that tells of them. */
function spanOf(
  text: string,
  read: ReadRelease,
  evidence: Span,
  people: readonly string[],
): Span | null {
  const calls = read.people
    .filter((person) => people.includes(person.name))
    .flatMap((person) =>
      person.mentions
        .filter((one) => one.start >= evidence.start && one.end <= evidence.end)
        .slice(0, 1),
    );
  if (calls.length < 2) return null;
  const start = Math.min(...calls.map((one) => one.start));
  const end = Math.max(...calls.map((one) => one.end));
  return text.slice(start, end).includes('\n') ? null : { start, end };
}

/** The words from หารือ to a framework that is named on the same line within reach. */
function discussedAt(text: string, mentions: readonly Span[]): Span | null {
  for (const { start, end } of mentions) {
    const reach = Math.max(0, start - 120);
    const at = text.slice(reach, start).lastIndexOf('หารือ');
    if (at >= 0 && !text.slice(reach + at, end).includes('\n')) return { start: reach + at, end };
  }
  return null;
}

/** A person's name with the post that follows it. */
function withPost(text: string, person: ReadPerson): Span {
  const after =
    person.post === null
      ? -1
      : text.slice(person.end, person.end + person.post.length + 80).indexOf(person.post);
  return {
    start: person.start,
    end: after < 0 ? person.end : person.end + after + (person.post?.length ?? 0),
  };
}
