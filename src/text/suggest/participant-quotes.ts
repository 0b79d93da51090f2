import type { ReadPerson, ReadRelease } from '../release/read-result';
import type { Span } from '../words/named-thing';
import { bringingIn, firstCall } from './claim-words';
import { heldPost } from './held-post';

/** Words of a list that tell who took part, and what they are for: names of those known, or what joins and ends the list. */
export interface ListedWords {
  readonly role: 'names' | 'context';
  readonly span: Span;
}

const joining = /(?:และมี|และ|พร้อมด้วย|พร้อมทั้ง|ตลอดจน|รวมทั้ง|รวมถึง|กับ|นำโดย|โดย|ได้แก่)[^\S\n]?$/u;
const others = /^[^\S\n]?(?:และ|พร้อมด้วย|พร้อมทั้ง|พร้อม(?=คณะ)|ตลอดจน|รวมทั้ง|รวมถึง)[^\n]{1,120}$/u;

/** A name of a list, with the post where that is told right there; no farther than `limit`. */
function whole(text: string, person: ReadPerson | undefined, name: Span, limit: number): Span {
  const held = person && heldPost(text, { ...name, post: person.post, mentions: [] });
  return held && held.start <= name.start && name.end <= held.end && held.end <= limit
    ? held
    : name;
}

/**
 * How a careful reader quotes a list of those who took part: "โดยมี" by itself, each of the `known` with their post and
 * with the word that joins them to who stands before, and the others at the list's end, up to `says`, the words that say
 * that they took part.
 */
export function participantQuotes(
  text: string,
  read: ReadRelease,
  room: Span,
  people: readonly string[],
  known: (name: string) => boolean,
  says: Span,
): readonly ListedWords[] {
  const listed = people
    .flatMap((name) => {
      const call = firstCall(read, room, name);
      return call === null ? [] : [{ name, call }];
    })
    .sort((a, b) => a.call.start - b.call.start)
    .map(({ name, call }, at, all) => {
      const person = read.people.find((one) => one.name === name);
      // A post that more than one of them hold stands behind the last.
      const limit = all[at + 1]?.call.start ?? room.end;
      return { name, span: whole(text, person, call, limit) };
    });
  const [first] = listed;
  const last = listed.at(-1);
  if (first === undefined || last === undefined) return [];
  const opening = bringingIn(text, room, first.span.start);
  const found: ListedWords[] = [];
  if (opening !== null && opening.start !== says.start)
    found.push({ role: 'context', span: opening });
  listed.forEach(({ name, span }, at) => {
    if (!known(name)) return;
    const previous = listed[at - 1]?.span.end ?? (opening === null ? room.start : span.start);
    const word = joining.exec(text.slice(Math.max(previous, span.start - 16), span.start));
    found.push({
      role: 'names',
      span: { start: span.start - (word?.[0].length ?? 0), end: span.end },
    });
  });
  const tail = others.exec(text.slice(last.span.end, Math.max(last.span.end, says.start)));
  if (tail !== null) {
    const start = last.span.end + tail[0].length - tail[0].trimStart().length;
    found.push({ role: 'context', span: { start, end: start + tail[0].trim().length } });
  }
  return found;
}
