import type { ReadPerson, ReadRelease } from '../release/read-result';
import { heldPost } from './held-post';
import { type SettledSide, sideOfPost } from './settled-side';

/** A post that the corpus does not have, with someone who holds it. */
export interface NewPost {
  readonly post: string;
  readonly person: ReadPerson;
  /** False for the first of two posts that are told as one: the institution that is told is that of the second. */
  readonly whole: boolean;
}

/** Two posts of the government told as one: "รองนายกรัฐมนตรีและรัฐมนตรีว่าการ…". */
const joined = /^((?:รอง)?นายกรัฐมนตรี)[^\S\n]?และ(รัฐมนตรี.{1,200})$/u;

/** The posts that are told as one, each by itself; a post that is one alone is itself. */
export function postsTold(post: string): readonly string[] {
  const [, first, second] = joined.exec(post) ?? [];
  return first === undefined || second === undefined ? [post] : [first, second];
}

/** The posts that a text tells of and the corpus does not have, each once. */
export function newPosts(
  read: ReadRelease,
  knowsPost: (post: string) => boolean,
): readonly NewPost[] {
  const found = new Map<string, NewPost>();
  const add = (post: string, person: ReadPerson, whole: boolean): void => {
    if (!knowsPost(post) && !found.has(post)) found.set(post, { post, person, whole });
  };
  for (const person of read.people) {
    if (person.post === null || knowsPost(person.post)) continue;
    const told = postsTold(person.post);
    for (const [place, post] of told.entries()) add(post, person, place === told.length - 1);
  }
  return [...found.values()];
}

/** How far before a name and behind a post a country is looked for, in UTF-16 code units. */
const reach = 40;

/** The side of a person by the words of their post, with those around it on the same line. */
export function sideByPost(person: ReadPerson, text: string): SettledSide {
  if (person.post === null) return null;
  const held = heldPost(text, person) ?? person;
  const before =
    text
      .slice(Math.max(0, held.start - reach), held.start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(held.end, held.end + reach).split('\n')[0] ?? '';
  return sideOfPost(person.post, `${before} ${after}`);
}
