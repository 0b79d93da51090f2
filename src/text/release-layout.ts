import type { IsoDay } from '../model/time-span';
import { findDates } from './dates';
import { languageOf } from './language-of';
import type { Span } from './named-thing';
import { isBlank, type Line, sameWords, splitLines, tidy, tidySpan } from './text-lines';

/** What frames a release: where its parts lie in the text, and what they say. What is not there is null. */
export interface ReleaseLayout {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: IsoDay | null;
  /** The words that say when it was published. */
  readonly publishedWords: Span | null;
  readonly language: string | null;
  /** The headline once and the paragraphs, without what frames them. */
  readonly body: Span;
  readonly headline: Span | null;
  readonly source: Span | null;
  /** The office and date that sign the text, inside the body. */
  readonly signature: Span | null;
  readonly warnings: readonly {
    readonly start: number;
    readonly end: number;
    readonly message: string;
  }[];
}

const siteHeaders: readonly { readonly prefix: RegExp; readonly publisher: string }[] = [
  { prefix: /^รัฐบาลไทย ?[-–] ?ข่าวทำเนียบรัฐบาล ?[-–] ?/u, publisher: 'รัฐบาลไทย' },
  { prefix: /^รัฐบาลไทย ?[-–] ?/u, publisher: 'รัฐบาลไทย' },
];
const furniture =
  /^(?:พิมพ์|Print|แชร์|Share|印刷|Your browser does not support the audio element\.?|[-*=+_.~]{3,})$/iu;
const sourceLine = /^(?:ที่มา|แหล่งที่มา|ที่มาของข้อมูล|อ้างอิง|Source|出典)[ {2}\t]{0,4}[::]?[ {2}\t]{0,4}/iu;
const address = /https?:\/\/[^\s<>"'”’)\]]{1,2000}/u;
const crawlDate = /^[ \t]{0,8}date[ \t]{1,4}([0-9]{4}-[0-9]{2}-[0-9]{2})[ \t]{0,8}/u;

/**
 * Reads how a release is laid out: site header, date line, dd/mm/yyyy, print button, headline and its repetitions,
 * body, signature, and the line that names the source; or the bare form `date YYYY-MM-DD headline`. Any other text is
 * all body, its first line the headline. Linear in the length of the text; never throws.
 */
export function readLayout(text: string): ReleaseLayout {
  const lines = splitLines(text);
  const warnings: { start: number; end: number; message: string }[] = [];
  let at = 0;
  let publisher: string | null = null;
  let title: string | null = null;
  let published: IsoDay | null = null;
  let publishedWords: Span | null = null;
  let bodyStart: number | null = null;
  const setPublished = (day: IsoDay | null, words: Span): void => {
    if (day === null) return;
    if (published === null) {
      published = day;
      publishedWords = words;
    } else if (published !== day) {
      warnings.push({ ...words, message: `two days of publication: ${published} and ${day}` });
    }
  };

  while (at < lines.length && isBlank(lines[at]?.text ?? '')) at += 1;
  const first = lines[at];
  const crawled = first === undefined ? null : crawlDate.exec(first.text);
  const header =
    first === undefined ? undefined : siteHeaders.find(({ prefix }) => prefix.test(first.text));
  if (first !== undefined && crawled) {
    const words = {
      start: first.start + crawled[0].indexOf('date'),
      end: first.start + crawled[0].trimEnd().length,
    };
    setPublished(findDates(crawled[1] ?? '', null).dates[0]?.from ?? null, words);
    bodyStart = first.start + crawled[0].length;
    title = tidy(first.text.slice(crawled[0].length));
  } else if (first !== undefined && header !== undefined) {
    publisher = header.publisher;
    title = tidy(first.text.replace(header.prefix, ''));
    at += 1;
  }

  const source = findSource(lines);
  const last = source === null ? lines.length : source.index;
  if (crawled === null) {
    for (let line = lines[at]; line !== undefined && at < last; line = lines[at]) {
      const words = tidySpan(line);
      if (isBlank(line.text) || furniture.test(words.text)) {
        at += 1;
        continue;
      }
      const { dates } = findDates(words.text, null);
      const [date] = dates;
      const whole =
        date !== undefined &&
        date.end - date.start >= words.text.length - 6 &&
        date.precision === 'day';
      if (!whole || (at > 12 && published !== null)) break;
      setPublished(date.from, { start: words.start + date.start, end: words.start + date.end });
      at += 1;
    }
    const skipped = skipRepetitions(lines, at, last, title);
    at = skipped.at;
    title = title ?? skipped.title;
    bodyStart = firstWordOf(lines, at, last);
    for (let seek = at; seek < at + 4 && published === null; seek += 1) {
      const line = lines[seek];
      const date = line === undefined ? undefined : findDates(line.text, null).dates[0];
      if (line === undefined || date === undefined || date.precision !== 'day') continue;
      const words = tidySpan(line);
      if (date.end - date.start < words.text.length - 6) continue;
      setPublished(date.from, { start: line.start + date.start, end: line.start + date.end });
    }
  }

  const bodyEnd = lastWordOf(lines, last, bodyStart ?? 0);
  const start = Math.min(bodyStart ?? text.length, bodyEnd);
  const headlineEnd = headlineEnds(lines, start, bodyEnd, title);
  return {
    title: title === '' ? null : title,
    publisher: publisher ?? publisherOf(source?.url ?? null),
    url: source?.url ?? null,
    published,
    publishedWords,
    language: languageOf(text.slice(start, bodyEnd)),
    body: { start, end: bodyEnd },
    headline: headlineEnd > start ? { start, end: headlineEnd } : null,
    source: source?.span ?? null,
    signature: findSignature(lines, start, bodyEnd),
    warnings,
  };
}

/** Steps over the copies of the headline, up to the last one; a copy may be broken over two or three lines. */
function skipRepetitions(
  lines: readonly Line[],
  from: number,
  last: number,
  title: string | null,
): { at: number; title: string } {
  const next = (index: number): number => {
    let at = index;
    while (
      at < last &&
      (isBlank(lines[at]?.text ?? '') || furniture.test(tidy(lines[at]?.text ?? '')))
    )
      at += 1;
    return at;
  };
  let at = next(from);
  const headline = title ?? tidy(lines[at]?.text ?? '');
  const wanted = sameWords(headline);
  const copyEnds = (index: number): number | null => {
    let joined = '';
    for (let line = index; line < Math.min(index + 4, last); line += 1) {
      joined += sameWords(lines[line]?.text ?? '');
      if (joined === wanted) return line + 1;
      if (!wanted.startsWith(joined)) return null;
    }
    return null;
  };
  for (let copy = copyEnds(at); copy !== null; copy = copyEnds(at)) {
    const following = next(copy);
    // A teaser that the text below repeats stands between two copies of the headline.
    const teaser = sameWords(lines[following]?.text ?? '');
    const beyond =
      copyEnds(following) !== null
        ? following
        : copyEnds(next(following + 1)) !== null && teaser !== ''
          ? next(following + 1)
          : null;
    if (beyond === null || (beyond !== following && !repeatedBelow(lines, beyond, last, teaser)))
      break;
    at = beyond;
  }
  return { at, title: headline };
}

function repeatedBelow(lines: readonly Line[], from: number, last: number, words: string): boolean {
  return lines
    .slice(from, Math.min(from + 8, last))
    .some((line) => sameWords(line.text).startsWith(words));
}

function firstWordOf(lines: readonly Line[], from: number, last: number): number | null {
  for (let at = from; at < last; at += 1) {
    const line = lines[at];
    if (line !== undefined && !isBlank(line.text)) return tidySpan(line).start;
  }
  return null;
}

function lastWordOf(lines: readonly Line[], last: number, floor: number): number {
  for (let at = last - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined || line.end < floor) break;
    const words = tidySpan(line);
    if (words.text !== '' && !furniture.test(words.text)) return Math.max(floor, words.end);
  }
  return floor;
}

/** The headline as it stands at the start of the body, which may run over several lines. */
function headlineEnds(
  lines: readonly Line[],
  start: number,
  end: number,
  title: string | null,
): number {
  const from = lines.findIndex((line) => line.end >= start);
  const wanted = title === null ? '' : sameWords(title);
  let joined = '';
  for (let at = from; at >= 0 && at < from + 4; at += 1) {
    const line = lines[at];
    if (line === undefined || line.start >= end) break;
    joined += sameWords(line.text.slice(Math.max(0, start - line.start)));
    if (joined === wanted) return Math.min(tidySpan(line).end, end);
  }
  return start;
}

function findSource(
  lines: readonly Line[],
): { index: number; span: Span; url: string | null } | null {
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - 12); index -= 1) {
    const line = lines[index];
    if (line === undefined) break;
    const words = tidySpan(line);
    const url = address.exec(words.text)?.[0] ?? null;
    const labelled = sourceLine.test(words.text);
    if (
      (labelled && words.text.length < 400) ||
      (url !== null && url.length >= words.text.length - 2)
    ) {
      return {
        index,
        span: { start: words.start, end: words.end },
        url: url?.replace(/[.,;]+$/u, '') ?? null,
      };
    }
  }
  return null;
}

function publisherOf(url: string | null): string | null {
  if (url === null) return null;
  return /^https?:\/\/(?:www\.)?thaigov\.go\.th\//u.test(url) ? 'รัฐบาลไทย' : null;
}

function findSignature(lines: readonly Line[], start: number, end: number): Span | null {
  const inside = lines.filter(
    (line) => line.start >= start && line.start < end && !isBlank(line.text),
  );
  const rule = inside.findLastIndex((line) => /^[-*=+_.~]{5,}/u.test(tidy(line.text)));
  const first = inside[rule];
  if (first === undefined || rule < inside.length - 5) return null;
  const after = /^[-*=+_.~ ]{5,200}/u.exec(tidySpan(first).text)?.[0].length ?? 0;
  const from =
    after < tidySpan(first).text.length ? tidySpan(first).start + after : inside[rule + 1]?.start;
  return from === undefined || from >= end ? null : { start: from, end };
}
