import { oneOf } from '../letters/thai-pattern';
import type { ReadPerson } from '../release/read-result';
import type { Span } from '../words/named-thing';
import { withGloss } from './gloss';

type Holder = Pick<ReadPerson, 'start' | 'end' | 'post' | 'mentions'>;

/** How far from a name its post may stand on the same line, in UTF-16 code units. */
const reach = 80;

/**
 * A person's name with the post that follows it or stands right before it, wherever the text first has both; null where
 * it has them nowhere, for a name alone says of no one that they hold a post.
 */
export function heldPost(text: string, { start, end, post, mentions }: Holder): Span | null {
  if (post === null) return null;
  // The post is told with single blanks, whatever the text has.
  const words = post.split(/\s/u).map((word) => oneOf([word]));
  const pattern = new RegExp(words.join(String.raw`[^\S\n]{1,4}`), 'u');
  const ending = new RegExp(String.raw`${pattern.source}[^\S\n]{0,2}$`, 'u');
  for (const name of [{ start, end }, ...mentions]) {
    const line = text.slice(name.end, name.end + 2 * post.length + reach).split('\n')[0] ?? '';
    const after = pattern.exec(line);
    if (after !== null && after.index <= reach)
      return withGloss(text, { start: name.start, end: name.end + after.index + after[0].length });
    const before = ending.exec(text.slice(Math.max(0, name.start - 2 * post.length), name.start));
    if (before !== null) return { start: name.start - before[0].length, end: name.end };
  }
  return null;
}
