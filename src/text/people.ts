import type { Span } from './named-thing';
import { findMentions } from './person-mentions';
import { type PersonName, readName } from './person-name';
import { noTitle, titleInsideWord, titlePattern } from './person-words';
import { type PostPhrase, postBefore, readPost } from './post-phrase';
import { actingWords, postHeads, postPrefixes } from './post-words';
import { blanks, oneOf } from './thai-pattern';

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

/** A title with the name that follows it. */
export interface TitledName extends PersonName {
  readonly title: string | null;
  /** Where the title begins. */
  readonly from: number;
}

const titled = new RegExp(titlePattern, 'gu');
const polite = new RegExp(
  `(?:(?<=และ|โดย|ให้|กับ|มี|คือ)|(?<![ก-๙]))คุณ(?!ภาพ|สมบัติ|ค่า|วุฒิ|ูป|ธรรม|หญิง|ประโยชน์|ลักษณะ|แม่|พ่อ|ครู|หมอ|ผู้|ปู่|ตา|ยาย|ๆ)[${blanks}]?`,
  'gu',
);
const byPost = new RegExp(
  `(?<![ก-๙])(?:รมว|รมช|รมต)\\.[${blanks}]?(?=[ก-๙]{2,30}[${blanks}]{1,3}[ก-๙]{2,30}[${blanks}]{1,3}${oneOf(postHeads)})`,
  'gu',
);
const bareLatin = new RegExp(
  `(?<![A-Za-z.][${blanks}]|[A-Za-z])([A-Z][a-z’'-]{1,20}(?:[${blanks}][A-Z][a-z’'-]{1,20}){1,2})(?=[${blanks}]{1,2}(?:${oneOf(postPrefixes)})?${oneOf(postHeads)})`,
  'gu',
);
const aside = new RegExp(`[${blanks}]{0,3}[((][${blanks}]{0,2}`, 'uy');

/**
 * Finds the people whom a stretch of the text names, each once, in the order of their first full naming. `places` are
 * the institutions of the text, which posts run over. Someone who is only ever called by one name is found where a
 * title stands before it.
 */
export function findPeople(
  text: string,
  span: Span,
  places: readonly Span[],
): readonly FoundPerson[] {
  const names = findTitledNames(text, span).filter(
    (name) => !places.some((place) => place.start < name.from && name.end < place.end),
  );
  const people: (FoundPerson & { key: TitledName })[] = [];
  let floor = span.start;
  for (const [at, name] of names.entries()) {
    if (name.from < floor) continue;
    const other = readAside(text, name.end);
    const limit =
      names.slice(at + 1).find((next) => next.from >= (other?.after ?? name.end))?.from ?? span.end;
    const after = readPost(text, other?.after ?? name.end, places, limit);
    const known = people.find(
      (person) =>
        samePerson(person.key, name) || person.spellings.includes(text.slice(name.start, name.end)),
    );
    if (known !== undefined) {
      const fuller = known.key.rest === null && name.rest !== null;
      if (fuller) Object.assign(known, nameOf(text, name), { key: name });
      if (fuller && after !== null) Object.assign(known, postOf(text, after));
      else if (known.post === null && after !== null) Object.assign(known, postOf(text, after));
      else if (known.post === null && name.rest !== null)
        Object.assign(known, postOf(text, postBefore(text, name.from, floor, places)));
      floor = Math.max(name.end, after?.end ?? 0);
      continue;
    }
    const post = after ?? postBefore(text, name.from, floor, places);
    const from =
      post?.organization == null
        ? (directlyFrom(text, name.end, places) ?? leadsIn(text, name.from, places))
        : null;
    people.push({
      ...nameOf(text, name),
      ...postOf(text, post),
      ...(from === null ? {} : { organization: text.slice(from.start, from.end) }),
      spellings: other === null ? [] : [other.name],
      mentions: [],
      key: name,
    });
    floor = Math.max(other?.after ?? name.end, after?.end ?? 0);
  }
  const full = people.filter(
    (person) =>
      person.key.rest !== null ||
      !people.some(
        (whole) =>
          whole !== person && whole.key.rest !== null && whole.key.first === person.key.first,
      ),
  );
  return full.map(({ key, ...person }) => ({
    ...person,
    mentions: findMentions(
      text,
      span,
      person,
      key,
      names,
      full.map((one) => one.key),
    ),
  }));
}

function findTitledNames(text: string, span: Span): TitledName[] {
  const found: TitledName[] = [];
  const within = text.slice(span.start, span.end);
  const add = (from: number, titleEnd: number, title: string | null, whole: boolean): void => {
    const name = readName(text, titleEnd);
    if (name === null || name.end > span.end || (whole && name.rest === null)) return;
    found.push({ ...name, title: title === null ? null : title.trim(), from });
  };
  for (const match of within.matchAll(titled)) {
    const from = span.start + match.index;
    if (noTitle.test(text.slice(from, from + 24))) continue;
    if (/^[ก-๙]/u.test(match[0]) && titleInsideWord.test(text.slice(Math.max(0, from - 12), from)))
      continue;
    if (/^[ก-ฮ]{1,3}\./u.test(text.slice(from + match[0].length, from + match[0].length + 4)))
      continue;
    add(from, from + match[0].length, match[0], false);
  }
  for (const match of within.matchAll(polite)) {
    const from = span.start + match.index;
    add(from, from + match[0].length, match[0], true);
  }
  for (const match of within.matchAll(byPost)) {
    const end = span.start + match.index + match[0].length;
    add(end, end, null, true);
  }
  for (const match of within.matchAll(bareLatin)) {
    const from = span.start + match.index;
    if (
      !/(?:Forum|Conference|Center|Centre|Bank|Company|Asia|Thailand|Japan|Award|Summit|Business|Hub|Park|Model|Economy|Visa|Group|Startup|Smart|Power)/u.test(
        match[0],
      )
    )
      add(from, from, null, true);
  }
  found.sort((a, b) => a.from - b.from || b.end - a.end);
  const apart: TitledName[] = [];
  for (const name of found) if (name.from >= (apart.at(-1)?.end ?? 0)) apart.push(name);
  return apart;
}

/** A name in the bracket directly after another: "(H.E. Mrs. Giorgia Meloni)", "(นายไซโต เท็ตสึโอะ)". */
function readAside(
  text: string,
  end: number,
): { name: string; start: number; after: number } | null {
  aside.lastIndex = end;
  if (!aside.test(text)) return null;
  const open = aside.lastIndex;
  const close = /[))]/u.exec(text.slice(open, open + 80));
  if (close === null) return null;
  const title = new RegExp(titlePattern, 'uy');
  title.lastIndex = open;
  const start = title.test(text) ? title.lastIndex : open;
  const name = readName(text, start);
  const inside = text.slice(open, open + close.index).trimEnd();
  if (name === null || name.end < open + inside.length) return null;
  if (start === open && (name.rest === null || name.script === 'thai')) return null;
  return {
    name: text.slice(name.start, name.end),
    start: name.start,
    after: open + close.index + 1,
  };
}

function directlyFrom(text: string, end: number, places: readonly Span[]): Span | null {
  const match = new RegExp(`^[${blanks}]{0,3}จาก[${blanks}]{0,3}`, 'u').exec(
    text.slice(end, end + 16),
  );
  return match === null
    ? null
    : (places.find((place) => place.start === end + match[0].length) ?? null);
}

/** "สถาบัน ก (ABC) โดย นายข": who speaks for an institution belongs to it. */
function leadsIn(text: string, from: number, places: readonly Span[]): Span | null {
  const place = places.findLast((one) => one.end <= from && from - one.end <= 60);
  if (place === undefined) return null;
  const between = text.slice(place.end, from);
  return new RegExp(
    `^[${blanks}]{0,3}(?:[((][^()()\\n]{1,40}[))])?[${blanks}]{0,3}(?:นำ)?โดย(?:มี)?[${blanks}]{0,3}$`,
    'u',
  ).test(between)
    ? place
    : null;
}

const collapse = (words: string): string => words.replace(/[\s\u200b]{1,64}/gu, ' ').trim();

function nameOf(
  text: string,
  name: TitledName,
): Pick<FoundPerson, 'text' | 'start' | 'end' | 'name' | 'title'> {
  return {
    text: text.slice(name.from, name.end),
    start: name.from,
    end: name.end,
    name: collapse(text.slice(name.start, name.end)),
    title: name.title,
  };
}

function postOf(
  text: string,
  post: PostPhrase | null,
): Pick<FoundPerson, 'post' | 'postSpan' | 'organization' | 'acting'> {
  if (post === null) return { post: null, postSpan: null, organization: null, acting: false };
  const words = collapse(text.slice(post.start, post.end));
  return {
    post: words,
    postSpan: { start: post.start, end: post.end },
    organization:
      post.organization === null
        ? null
        : collapse(text.slice(post.organization.start, post.organization.end)),
    acting: actingWords.test(words),
  };
}

/** Two namings are of one person where the first names agree and no second name says otherwise. */
export function samePerson(known: PersonName, name: PersonName): boolean {
  const key = (words: string | null): string | null =>
    words?.replace(/[\s\u200b]{1,64}/gu, '') ?? null;
  if (known.script !== name.script) return false;
  if (known.first === name.first)
    return known.rest === null || name.rest === null || key(known.rest) === key(name.rest);
  return name.script === 'latin' && name.rest === null && known.rest === name.first;
}
