import { blanks } from '../letters/thai-pattern';
import { countryPattern } from '../words/country-names';
import type { Span } from '../words/named-thing';
import { PlaceIndex } from '../words/place-index';
import { writtenName } from '../words/written-name';
import { latinPostNext } from './latin-post';
import { isMisspelled } from './misspelled-name';
import { findMentions, samePerson, tightName } from './person-mentions';
import { postBefore } from './post-before';
import { complete } from './post-holder';
import { postOnNextLine } from './post-next-line';
import { postOpening } from './post-opening';
import { type PostPhrase, readPost } from './post-phrase';
import { actingWords } from './post-words';
import { findTitledNames, readAside, type TitledName } from './titled-names';

/** A person whom the text names; `text` is title and name, `start` to `end` where they first stand in full. */
export interface FoundPerson extends Span {
  readonly text: string;
  readonly name: string;
  readonly title: string | null;
  /** The office in the words of the text, and where they stand. */
  readonly post: string | null;
  readonly postSpan: Span | null;
  readonly organization: string | null;
  /** True where the post is held for another. */
  readonly acting: boolean;
  /** The same person's name in other letters, from the bracket beside it. */
  readonly spellings: readonly string[];
  readonly mentions: readonly Span[];
}

/**
 * Finds the people whom a stretch of the text names, each once, in the order of their first full naming. `places` are
 * the institutions of the text, which posts run over. Someone who is only ever called by one name is found where a
 * title stands before it.
 */
export function findPeople(
  text: string,
  span: Span,
  institutions: readonly Span[],
): readonly FoundPerson[] {
  const places = new PlaceIndex(institutions);
  const names = findTitledNames(text, span).filter(
    (name) =>
      !places
        .between(name.end - 1, name.end)
        .some(
          (place) => place.start < name.from || (name.title === null && place.start === name.from),
        ),
  );
  const people: Draft[] = [];
  const byName = new Map<string, Draft[]>();
  let floor = span.start;
  for (const [at, name] of names.entries()) {
    if (name.from < floor) continue;
    const other = readAside(text, name.end);
    const limit = nextStart(names, at, other?.after ?? name.end) ?? span.end;
    const nameEnd = other?.after ?? seatAfter(text, name.end);
    const after =
      readPost(text, nameEnd, places, limit) ??
      postOnNextLine(text, name.from, nameEnd, places, limit) ??
      postInBracket(text, name.end, places, limit);
    const words = text.slice(name.start, name.end);
    const called = byName.get(tightName(name.first));
    const known =
      called?.find(({ key }) => key.first === name.first && samePerson(key, name)) ??
      called?.find(({ key }) => samePerson(key, name)) ??
      byName.get(words)?.find((person) => person.spellings.includes(words)) ??
      misspelling(byName, name, words);
    if (known !== undefined) {
      const fuller = known.key.rest === null && name.rest !== null;
      if (fuller) Object.assign(known, nameOf(text, name), { key: name });
      if ((fuller || known.post === null) && after !== null)
        Object.assign(known, postOf(text, after));
      else if (known.post === null && name.rest !== null) {
        Object.assign(known, postOf(text, postBefore(text, name.from, floor, places)));
      }
      floor = Math.max(name.end, after?.end ?? 0);
      continue;
    }
    const namesake = people.at(-1);
    if (namesake !== undefined && isAnotherSpelling(text, namesake, floor, name)) {
      Object.assign(namesake, {
        spellings: [...namesake.spellings, words],
        ...(namesake.post === null ? postOf(text, after) : {}),
      });
      byName.set(words, [namesake]);
      floor = Math.max(name.end, after?.end ?? 0);
      continue;
    }
    const before =
      after === null || after.capacity ? postBefore(text, name.from, floor, places) : null;
    const post = before ?? after;
    const from =
      post?.organization == null
        ? (directlyFrom(text, name.end, places) ??
          (post !== null && complete.test(text.slice(post.start, post.end))
            ? null
            : leadsIn(text, name.from, floor, places)))
        : null;
    const person: Draft = {
      ...nameOf(text, name),
      ...postOf(text, post),
      ...(from === null ? {} : { organization: writtenName(text.slice(from.start, from.end)) }),
      spellings: other === null ? [] : [other.name],
      key: name,
    };
    people.push(person);
    for (const word of new Set([
      tightName(name.first),
      ...(name.rest === null ? [] : [tightName(name.rest), ...name.rest.split(/\s+/u).slice(-1)]),
      ...person.spellings,
    ])) {
      byName.set(word, [...(byName.get(word) ?? []).slice(0, 50), person]);
    }
    floor = Math.max(other?.after ?? name.end, after?.end ?? 0);
  }
  sharePosts(text, people);
  const mentions = findMentions(text, span, people, names);
  return people.map(({ key: _, ...person }, at) => ({ ...person, mentions: mentions[at] ?? [] }));
}

const blankOnly = new RegExp(`^[${blanks}]{1,4}$`, 'u');

/** Those who stand side by side, with nothing between their names, have the post that follows the last one: "นายก ข นายค ง รองปลัดกระทรวงสวน". */
function sharePosts(text: string, people: readonly Draft[]): void {
  for (let at = people.length - 2; at >= 0; at -= 1) {
    const [person, next] = [people[at], people[at + 1]];
    if (person === undefined || next?.postSpan == null || person.post !== null) continue;
    if (next.postSpan.start < next.end || !blankOnly.test(text.slice(person.end, next.start)))
      continue;
    const { post, postSpan, organization, acting } = next;
    Object.assign(person, { post, postSpan, organization, acting });
  }
}

/** Where someone stands in a picture, in a bracket between the name and the post: "(ที่ 2 จากซ้าย)". */
const seat = new RegExp(
  `[${blanks}]{0,3}[((](?:[ก-๙]{0,8}ที่[${blanks}]?[0-9๐-๙]{1,2}[${blanks}]?)?(?:จาก|ยืน|นั่ง|คน)?[${blanks}]?(?:ด้าน)?(?:ซ้าย|ขวา|กลาง)[^()()\\n]{0,20}[))]`,
  'uy',
);

/** A remark of a few words in a bracket before a post: "(รัฐมนตรีอาวุโส) รัฐมนตรีช่วยว่าการ…". */
const remark = new RegExp(
  `[${blanks}]{0,2}[((](?!นาย|นาง|ดร\\.)[ก-๙ .]{2,30}[))](?=[${blanks}]{1,2}${postOpening})`,
  'uy',
);

/** The end of the bracket after `end` that says where someone stands in a picture; `end` itself without one. */
function seatAfter(text: string, end: number): number {
  seat.lastIndex = end;
  if (seat.test(text)) return seat.lastIndex;
  remark.lastIndex = end;
  return remark.test(text) ? remark.lastIndex : end;
}

const openBracket = new RegExp(`[${blanks}]{0,2}[((](?=${postOpening})`, 'uy');

/** The post in the bracket directly after a name: "นายก ข (ประธานสวน)". Null where more than a post stands there. */
function postInBracket(
  text: string,
  end: number,
  places: PlaceIndex,
  limit: number,
): PostPhrase | null {
  openBracket.lastIndex = end;
  if (!openBracket.test(text)) return null;
  const post = readPost(text, openBracket.lastIndex, places, limit);
  return post !== null && /^[ \u00a0]{0,2}[))]/u.test(text.slice(post.end, post.end + 3))
    ? post
    : null;
}

/** More people than this of one name are not compared letter by letter, and no one is misspelled in more ways. */
const compared = 6;

/** The one of whose name `name` is a slip, who is then called by these words too; undefined where no one is. */
function misspelling(
  byName: ReadonlyMap<string, Draft[]>,
  name: TitledName,
  words: string,
): Draft | undefined {
  if (name.rest === null) return undefined;
  const known = [name.first, name.rest]
    .flatMap((part) => (byName.get(tightName(part)) ?? []).slice(0, compared))
    .find((person) => person.spellings.length < compared && isMisspelled(person.key, name));
  if (known !== undefined && !known.spellings.includes(words))
    Object.assign(known, { spellings: [...known.spellings, words] });
  return known;
}

type Draft = Omit<FoundPerson, 'mentions'> & { key: TitledName };

/** What may stand between a post and the bracket with its holder's name in Latin letters: what shortens it, and a country. */
const beforeBracket = new RegExp(
  `^[${blanks}]{0,3}(?:[((][^()()\\n]{1,40}[))])?[${blanks}]{0,3}(?:(?:ประเทศ|สาธารณรัฐ|ราชอาณาจักร)?${countryPattern})?[${blanks}]{0,3}[((][${blanks}]{0,2}$`,
  'u',
);

/** True where a bracket behind the post, before which \`floor\` lies, gives the name of its holder in Latin letters. */
function isAnotherSpelling(text: string, person: Draft, floor: number, name: TitledName): boolean {
  return (
    name.script === 'latin' &&
    person.key.script === 'thai' &&
    person.key.rest !== null &&
    person.spellings.length === 0 &&
    name.from - floor < 80 &&
    ((floor > person.end &&
      (/[,))]/u.test(text[name.end] ?? '') || latinPostNext(text, name.end)) &&
      beforeBracket.test(text.slice(floor, name.from))) ||
      (/^(?:Ambassador|H\.E\.)/u.test(name.title ?? '') &&
        person.post === null &&
        new RegExp(`^[${blanks}]{1,3}$`, 'u').test(text.slice(person.end, name.from))))
  );
}

function nextStart(names: readonly TitledName[], at: number, after: number): number | null {
  for (let next = at + 1; next < names.length; next += 1) {
    const name = names[next];
    if (name !== undefined && name.from >= after) return name.from;
  }
  return null;
}

function directlyFrom(text: string, end: number, places: PlaceIndex): Span | null {
  const match = new RegExp(`^[${blanks}]{0,3}จาก[${blanks}]{0,3}`, 'u').exec(
    text.slice(end, end + 16),
  );
  return match === null
    ? null
    : (places.between(end, end + 16).find((place) => place.start === end + match[0].length) ??
        null);
}

/** "สถาบัน ก (ABC) โดย นายข": who speaks for an institution belongs to it, unless it stands in the post of another, before `floor`. */
function leadsIn(text: string, from: number, floor: number, places: PlaceIndex): Span | null {
  const place = places.between(from - 61, from).findLast((one) => one.end <= from);
  if (place === undefined || place.start < floor) return null;
  const between = text.slice(place.end, from);
  return new RegExp(
    `^[${blanks}]{0,3}(?:[((][^()()\\n]{1,40}[))])?[${blanks}]{0,3}(?:นำ)?โดย[${blanks}]{0,3}$`,
    'u',
  ).test(between)
    ? place
    : null;
}

function nameOf(
  text: string,
  name: TitledName,
): Pick<FoundPerson, 'text' | 'start' | 'end' | 'name' | 'title'> {
  return {
    text: text.slice(name.from, name.end),
    start: name.from,
    end: name.end,
    name: writtenName(text.slice(name.start, name.end)),
    title: name.title,
  };
}

function postOf(
  text: string,
  post: PostPhrase | null,
): Pick<FoundPerson, 'post' | 'postSpan' | 'organization' | 'acting'> {
  if (post === null) return { post: null, postSpan: null, organization: null, acting: false };
  const words = writtenName(text.slice(post.start, post.end));
  return {
    post: words,
    postSpan: { start: post.start, end: post.end },
    organization:
      post.organization === null
        ? null
        : writtenName(text.slice(post.organization.start, post.organization.end)),
    acting: actingWords.test(words),
  };
}
