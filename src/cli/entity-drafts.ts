import { Document, YAMLMap } from 'yaml';
import type { Corpus } from '../model/corpus';
import type { Side } from '../model/entity';
import type { Localized } from '../model/language';
import type { WholeRelease } from '../model/release';
import type { ReadMeeting, ReadPerson, ReadRelease } from '../text/release/read-result';
import { dayWords } from '../text/suggest/claim-words';
import { dayPhrase } from '../text/suggest/day-phrase';
import { meetingName } from './meeting-name';

/** Records for one file of data/entities, each with what the text tells; what it does not tell is empty. */
export interface EntityDrafts {
  readonly file: string;
  readonly records: readonly string[];
}

/** Names in other letters go under the language that writes them. */
function named(spellings: readonly string[]): Localized {
  const first = (letters: RegExp): string => spellings.find((one) => letters.test(one)) ?? '';
  return {
    th: first(/[ก-ฮ]/u),
    en: spellings.find((one) => /^[^ก-ฮぁ-ヿ一-鿿]{0,200}$/u.test(one)) ?? '',
    ja: first(/[ぁ-ヿ一-鿿]/u),
  };
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]{1,40}/gu, '-')
    .replace(/^-|-$/gu, '');

/** Words that stand for longer ones: capitals, or a dot or ฯ at their end. */
const brief = /^[A-Z0-9&-]{2,}$|[.ฯ]$/u;

const empty: Localized = { th: '', en: '', ja: '' };

function record(fields: Readonly<Record<string, unknown>>): string {
  const document = new Document([]);
  const entry = new YAMLMap();
  for (const [key, value] of Object.entries(fields)) {
    if (value === null) continue;
    entry.set(key, document.createNode(value, { flow: true }));
  }
  document.add(entry);
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true });
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
  const entities = new Map(corpus.entities.map((entity) => [entity.id as string, entity]));
  const fresh = <One extends { entity: string | null; proposals: readonly unknown[] }>(
    list: readonly One[],
  ): readonly One[] => list.filter((one) => one.entity === null && one.proposals.length === 0);
  const houseOf = ({ organization }: ReadPerson): { id: string; side: Side } | null => {
    const found = read.organizations.find((one) => one.name === organization)?.entity ?? null;
    const entity = found === null ? undefined : entities.get(found);
    return entity === undefined ? null : { id: entity.id, side: entity.side };
  };
  const isTakenIn = ({ from, to }: ReadMeeting): boolean =>
    corpus.entities.some(
      ({ type, reportedIn, when }) =>
        type === 'meeting' && reportedIn === release.id && when?.from === from && when.to === to,
    );
  const taken = new Set<string>(corpus.entities.flatMap(({ id, formerly }) => [id, ...formerly]));
  const freshId = (wanted: string): string => {
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    return id;
  };
  const newPosts = new Map<string, ReadPerson>();
  for (const person of read.people)
    if (person.post !== null && !knowsPost(person.post) && !newPosts.has(person.post))
      newPosts.set(person.post, person);
  const drafts = [
    {
      file: 'meetings.yaml',
      records: read.meetings
        .filter((one) => !one.planned && one.from !== null && !isTakenIn(one))
        .map((one) => meetingDraft(one, read, release, freshId(`meeting-${one.from}`))),
    },
    {
      file: 'people.yaml',
      records: fresh(read.people).map((person) => {
        const name = named([person.name, ...person.spellings]);
        return record({
          id: slug(name.en),
          type: 'person',
          side: houseOf(person)?.side ?? '',
          name,
          label: { ...empty, th: name.th.split(/\s/u)[0] ?? '' },
        });
      }),
    },
    {
      file: 'posts.yaml',
      records: [...newPosts].map(([post, person]) =>
        record({
          id: '',
          type: 'post',
          side: houseOf(person)?.side ?? '',
          name: named([post]),
          label: empty,
          organization: houseOf(person)?.id ?? '',
        }),
      ),
    },
    {
      file: 'organizations.yaml',
      records: fresh(read.organizations).map((one) => {
        const name = named([one.name, ...one.spellings]);
        const called = one.mentions.map(({ start, end }) => release.text.slice(start, end));
        const others = [...new Set([...one.spellings, ...called])].filter(
          (other) => other !== one.text && !Object.values(name).includes(other),
        );
        return record({
          id: slug(name.en),
          type: one.type,
          side: '',
          name,
          label: empty,
          aliases:
            others.length === 0
              ? null
              : others.map((text) => ({ text, kind: brief.test(text) ? 'abbreviation' : 'short' })),
        });
      }),
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

function meetingDraft(
  meeting: ReadMeeting,
  read: ReadRelease,
  release: Pick<WholeRelease, 'id' | 'text'>,
  id: string,
): string {
  const { from, to, place, evidence } = meeting;
  const words = dayWords(read, meeting);
  const phrase = words && dayPhrase(release.text, evidence, words);
  return record({
    id,
    type: 'meeting',
    side: '',
    ...meetingName(meeting),
    when: from === to ? from : { from, to },
    'when-words': phrase && release.text.slice(phrase.start, phrase.end),
    'reported-in': release.id,
    place: place === null ? null : { ...empty, th: place },
  });
}
