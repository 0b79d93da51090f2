import type { Corpus } from '../model/corpus';
import type { Entity, Side } from '../model/entity';
import type { WholeRelease } from '../model/release';
import type { ReadMeeting, ReadPerson, ReadRelease } from '../text/release/read-result';
import { dayWords, heldAt } from '../text/suggest/claim-words';
import { dayPhrase } from '../text/suggest/day-phrase';
import { named, slug } from '../text/suggest/draft-name';
import { houseFinder } from '../text/suggest/house-of-post';
import { meetingName } from '../text/suggest/meeting-name';
import { newPosts, sideByPost } from '../text/suggest/new-posts';
import { organizationDrafts } from '../text/suggest/organization-drafts';
import { empty, record, toFill } from './draft-record';

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
          label: { ...empty, th: name.th.split(/\s/u)[0] ?? '' },
        });
      }),
    },
    {
      file: 'posts.yaml',
      records: posts.map(({ post, person, whole }) => {
        const house = whole ? houses(person) : null;
        const open = house === null ? '' : toFill(`${house.name}, drafted below`);
        return record({
          id: '',
          type: 'post',
          side: house?.side ?? sideByPost({ ...person, post }, release.text) ?? '',
          name: named([post]),
          label: empty,
          organization: house?.id || open,
        });
      }),
    },
    {
      file: 'organizations.yaml',
      records: organizations.map(({ id, type, side, name, aliases }) =>
        record({
          id,
          type,
          side: side ?? '',
          name,
          label: empty,
          aliases: aliases.length === 0 ? null : aliases,
        }),
      ),
    },
    {
      file: 'frameworks.yaml',
      records: fresh(read.frameworks).map((one) => {
        const name = named([one.name, ...one.spellings]);
        return record({ id: slug(name.en), type: 'framework', side: '', name, label: empty });
      }),
    },
  ];
  return drafts.filter(({ records }) => records.length > 0);
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
