import { blanks, digit } from '../letters/thai-pattern';
import type { PlaceIndex } from '../words/place-index';
import { type PostPhrase, readPost } from './post-phrase';

const lineBreak = new RegExp(`[${blanks}]{0,4}\\r?\\n[${blanks}]{0,4}`, 'uy');
/** What stands before the one of whom a sentence tells: the start of a line, a date, a time. */
const opensSentence = new RegExp(
  `(?:^|\\n|[))]|${digit}|น\\.|นี้|กล่าวว่า|เปิดเผยว่า)[${blanks}]{0,4}$`,
  'u',
);
/** What goes on after someone in a list of who came, the line of which a page broke. */
const listed = new RegExp(
  `^[${blanks}]{1,3}(?:และ|พร้อม|เข้าร่วม|ร่วม|ให้การต้อนรับ|กระทรวง|กรม|สาธารณรัฐ|ประเทศ|ราชอาณาจักร|จังหวัด|นาย(?!ก)|นาง)`,
  'u',
);
/** No signature and no entry of a list has a post longer than this. */
const longestLine = 160;

/**
 * The post on the line after a name that ends at `end`, brackets included; the title begins at `from`. The page broke
 * the line after someone of whom the sentence then tells, or the post is all of the next line, as in signatures and
 * lists. Null elsewhere: the next line may tell of another.
 */
export function postOnNextLine(
  text: string,
  from: number,
  end: number,
  places: PlaceIndex,
  limit: number,
): PostPhrase | null {
  lineBreak.lastIndex = end;
  if (!lineBreak.test(text)) return null;
  const start = lineBreak.lastIndex;
  const post = readPost(text, start, places, limit);
  if (post === null || post.start !== start) return null;
  const lineEnd = text.indexOf('\n', start);
  const rest = text.slice(post.end, lineEnd < 0 ? text.length : lineEnd);
  const whole = post.end - start < longestLine && /^\s*(?:[((][^()()]{1,80}[))]\s*)?$/u.test(rest);
  return whole || listed.test(rest) || opensSentence.test(text.slice(Math.max(0, from - 12), from))
    ? post
    : null;
}
