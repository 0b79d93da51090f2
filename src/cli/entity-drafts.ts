import { labelLength, labelLengthAtMost } from '../compile/label-length';
import type { Corpus } from '../model/corpus';
import type { Entity, Side } from '../model/entity';
import type { Language } from '../model/language';
import type { WholeRelease } from '../model/release';
import type { ReadMeeting, ReadPerson, ReadRelease } from '../text/release/read-result';
import { dayWords, heldAt } from '../text/suggest/claim-words';
import { dayPhrase } from '../text/suggest/day-phrase';
import { named, slug } from '../text/suggest/draft-name';
import { houseFinder } from '../text/suggest/house-of-post';
import { meetingName } from '../text/suggest/meeting-name';
import { newPosts, sideByPost } from '../text/suggest/new-posts';
import { shortName } from '../text/suggest/official-names';
import { type OrganizationDraft, organizationDrafts } from '../text/suggest/organization-drafts';
import { postName, shortPost } from '../text/suggest/post-name';
import { empty, record, toFill } from './draft-record';

const fits = (words: string, language: Language): boolean =>
  labelLength(words) <= labelLengthAtMost[language];
const firstWord = (words: string): string => words.split(/\s/u)[0] ?? '';

/** Records for one file of data/entities, each with what the text tells; what it does not tell is empty. */
export interface EntityDrafts {
  readonly file: string;
  readonly records: readonly string[];
}

/**
 * Drafts of the meetings, people, posts, institutions and frameworks that a text names and the corpus does not have,
 * leaving out what may be an entity that it has.
 */
export function entityDrafts(
  read: ReadRelease,
  release: Pick<WholeRelease, 'id' | 'text'>,
  corpus: Pick<Corpus, 'entities'>,
  knowsPost: (post: string) => boolean,
): readonly EntityDrafts[] {
  const fresh = <One extends { entity: string | null; proposals: readonly unknown[] }>(
    list: readonly One[],
  ): readonly One[] => list.filter((one) => one.entity === null && one.proposals.length === 0);
  const taken = corpus.entities.filter(
    ({ type, reportedIn }) => type === 'meeting' && reportedIn === release.id,
  );
  const held = read.meetings.filter((one) => !one.planned);
  const isOf = ({ when }: Entity, { from, to }: ReadMeeting): boolean =>
    when?.from === from && when?.to === to;
  /** Of meetings without a day the only one is drafted, since nothing would tell more of them apart. */
  const isOpen = (meeting: ReadMeeting): boolean =>
    meeting.from !== null
      ? !taken.some((one) => isOf(one, meeting))
      : read.release.published !== null &&
        held.filter(({ from }) => from === null).length === 1 &&
        taken.every((one) => held.some((other) => isOf(one, other)));
  const ids = new Set<string>(corpus.entities.flatMap(({ id, formerly }) => [id, ...formerly]));
  const freshId = (wanted: string): string => {
    let id = wanted;
    for (let number = 2; ids.has(id); number += 1) id = `${wanted}-${number}`;
    ids.add(id);
    return id;
  };
  const organizations = organizationDrafts(fresh(read.organizations), release.text).map((one) => ({
    ...one,
    id: one.id === '' ? '' : freshId(one.id),
  }));
  const houses = houseFinder(read, corpus, organizations, release.id);
  const posts = newPosts(read, knowsPost);
  const isGovernment = (one: Pick<Entity, 'type' | 'side'> | OrganizationDraft): boolean =>
    one.type === 'government' && one.side === 'thailand';
  /** Whoever leads or stands for the government is in no ministry. */
  const governmentOf = (post: string) =>
    !/^(?:รอง)?นายกรัฐมนตรี$|^ผู้แทนการค้าไทย$/u.test(post)
      ? ''
      : ((corpus.entities.find(isGovernment) ?? organizations.find(isGovernment))?.id ??
        toFill('an institution of your data, for instance the government'));
  const sideOf = (person: ReadPerson): Side | null =>
    houses(person)?.side ?? sideByPost(person, release.text);
  /** Both, where people of either side met; else no side is certain. */
  const sideOfMeeting = ({ host, guests, participants }: ReadMeeting): 'both' | '' => {
    const there = read.people.filter(({ name }) =>
      [host, ...guests, ...participants].includes(name),
    );
    const sides = there.map(
      (person) => corpus.entities.find(({ id }) => id === person.entity)?.side ?? sideOf(person),
    );
    return sides.includes('thailand') && sides.includes('japan') ? 'both' : '';
  };
  const drafts = [
    {
      file: 'meetings.yaml',
      records: held.filter(isOpen).map((one) =>
        meetingDraft(one, read, release, corpus, {
          id: freshId(
            one.from === null
              ? `meeting-in-news-of-${read.release.published}`
              : `meeting-${one.from}`,
          ),
          side: sideOfMeeting(one),
        }),
      ),
    },
    {
      file: 'people.yaml',
      records: fresh(read.people).map((person) => {
        const name = named([person.name, ...person.spellings]);
        return record({
          id: slug(name.en),
          type: 'person',
          side: sideOf(person) ?? '',
          name,
          label: { th: firstWord(name.th), en: firstWord(name.en), ja: '' },
          aliases: shortCalls(person, release),
        });
      }),
    },
    {
      file: 'posts.yaml',
      records: posts.map(({ post, person, whole }) => {
        const house = whole ? houses(person) : null;
        const open =
          house === null ? governmentOf(post) : toFill(`${house.name.th}, drafted below`);
        const name = postName(post, house?.name ?? null);
        return record({
          id: name.en === '' ? '' : freshId(slug(name.en)),
          type: 'post',
          side: house?.side ?? sideByPost({ ...person, post }, release.text) ?? '',
          name,
          label: shortPost(name, fits),
          organization: house?.id || open,
        });
      }),
    },
    {
      file: 'organizations.yaml',
      records: organizations.map(({ id, type, side, name, aliases, abbreviations }) =>
        record({
          id,
          type,
          side: side ?? '',
          name,
          label: shortName(name, abbreviations, fits),
          aliases: aliases.length === 0 ? null : aliases,
        }),
      ),
    },
    {
      file: 'frameworks.yaml',
      records: fresh(read.frameworks).map((one) => {
        const told = named([one.name, ...one.spellings]);
        const name = { ...told, th: told.th || told.en, ja: told.ja || (told.th ? '' : told.en) };
        return record({
          id: slug(told.en),
          type: 'framework',
          side: '',
          name,
          label: shortName(name, [], fits),
        });
      }),
    },
  ];
  return drafts.filter(({ records }) => records.length > 0);
}

/** The short forms by which the text calls somebody, as aliases that hold in it; null for none. */
function shortCalls(
  { name, spellings, mentions }: ReadPerson,
  { id, text }: Pick<WholeRelease, 'id' | 'text'>,
): readonly { readonly text: string; readonly kind: 'short'; readonly in: string }[] | null {
  const parts = new Set([name, ...spellings].flatMap((one) => one.split(/\s/u)));
  const called = new Set(mentions.map(({ start, end }) => text.slice(start, end)));
  const short = [...parts].filter((part) =>
    [...called].some((words) => words.endsWith(part) && !/\s/u.test(words)),
  );
  return short.length === 0 ? null : short.map((text) => ({ text, kind: 'short', in: id }));
}

const noDay = (published: string | null): string =>
  `the text states no day; write { from: …, to: ${published} } as narrow as you know it`;

function meetingDraft(
  meeting: ReadMeeting,
  read: ReadRelease,
  release: Pick<WholeRelease, 'id' | 'text'>,
  corpus: Pick<Corpus, 'entities'>,
  { id, side }: { readonly id: string; readonly side: string },
): string {
  const { from, to, place, evidence } = meeting;
  const { published } = read.release;
  const words = from === null ? null : dayWords(read, meeting);
  const phrase = words && dayPhrase(release.text, evidence, words);
  const held = heldAt(release.text, read, meeting)?.entity;
  const house = corpus.entities.find((one) => one.id === held);
  return record({
    id,
    type: 'meeting',
    side,
    ...meetingName(meeting, published),
    when: from === null ? toFill(noDay(published)) : from === to ? from : { from, to },
    'when-words': phrase && release.text.slice(phrase.start, phrase.end),
    'reported-in': release.id,
    place: place === null ? null : house?.name.th === place ? house.name : { ...empty, th: place },
    'place-entity': house?.id ?? null,
  });
}
