import type { IsoDay } from '../model/time-span';
import { findDates } from './dates';
import { headlineEnds, skipRepetitions } from './headline-copies';
import { languageOf } from './language-of';
import type { Span } from './named-thing';
import { findSignature, findSource, isFurniture, publisherOf } from './release-frame';
import { isBlank, type Line, splitLines, tidy, tidySpan } from './text-lines';

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
  { prefix: /^รัฐบาลไทย ?[-–] ?ข่าวท(?:ำ|ํา)เนียบรัฐบาล ?[-–] ?/u, publisher: 'รัฐบาลไทย' },
  { prefix: /^รัฐบาลไทย ?[-–] ?/u, publisher: 'รัฐบาลไทย' },
];
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
      if (isBlank(line.text) || isFurniture(words.text)) {
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
    if (words.text !== '' && !isFurniture(words.text)) return Math.max(floor, words.end);
  }
  return floor;
}
