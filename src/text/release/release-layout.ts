import type { IsoDay } from '../../model/time-span';
import { findDates } from '../dates/dates';
import { languageOf } from '../letters/language-of';
import type { Span } from '../words/named-thing';
import { isBlank, type Line, splitLines, tidy, tidySpan } from '../words/text-lines';
import { headlineEnds, skipRepetitions } from './headline-copies';
import { findSignature, findSource, isFurniture, publisherOf } from './release-frame';

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
  let publisher: string | null = null;
  let title = '';
  let published: IsoDay | null = null;
  let publishedWords: Span | null = null;
  const setPublished = (day: IsoDay | null, words: Span): void => {
    if (day === null) return;
    if (published === null) {
      published = day;
      publishedWords = words;
    } else if (published !== day) {
      warnings.push({ ...words, message: `two days of publication: ${published} and ${day}` });
    }
  };

  const source = findSource(lines);
  const framed = lines.slice(0, source?.index);
  const ends = framed.findLast((line) => !isBlank(line.text) && !isFurniture(tidy(line.text)));
  const bodyEnd = ends === undefined ? 0 : tidySpan(ends).end;
  let at = framed.findIndex((line) => !isBlank(line.text));
  const first = framed[at] ?? { text: '', start: 0, end: 0 };
  const crawled = crawlDate.exec(first.text);
  if (crawled) {
    const start = first.start + crawled[0].indexOf('date');
    setPublished(findDates(crawled[1] ?? '', null).dates[0]?.from ?? null, {
      start,
      end: first.start + crawled[0].trimEnd().length,
    });
    title = tidy(first.text.slice(crawled[0].length));
  }
  let bodyStart: number;
  if (crawled && title !== '') bodyStart = first.start + crawled[0].length;
  else {
    const header = siteHeaders.find(({ prefix }) => prefix.test(first.text));
    if (header !== undefined) {
      publisher = header.publisher;
      title = tidy(first.text.replace(header.prefix, ''));
    }
    if (crawled || header !== undefined) at += 1;
    for (; at < framed.length; at += 1) {
      const words = tidySpan(framed[at] ?? first);
      if (words.text === '' || isFurniture(words.text)) continue;
      const day = wholeDay(words);
      if (day === null) break;
      setPublished(day.from, day.words);
    }
    const skipped = skipRepetitions(framed, at, title);
    title = skipped.title;
    const begins = framed.slice(skipped.at).find((line) => !isBlank(line.text));
    bodyStart = begins === undefined ? bodyEnd : tidySpan(begins).start;
    const near = lines.slice(skipped.at, skipped.at + 4);
    // A page that was saved has its paragraphs apart.
    const apart = framed.slice(skipped.at, skipped.at + 12).filter(({ text }) => !isBlank(text));
    for (const line of [...near, ...apart.slice(0, 3)]) {
      const day = published === null ? wholeDay(tidySpan(line)) : null;
      if (day !== null) setPublished(day.from, day.words);
    }
  }

  const body = { start: bodyStart, end: Math.max(bodyStart, bodyEnd) };
  const headlineEnd = headlineEnds(framed, bodyStart, title);
  return {
    title: title === '' ? null : title,
    publisher: publisher ?? publisherOf(source?.url ?? ''),
    url: source?.url ?? null,
    published,
    publishedWords,
    language: languageOf(text.slice(body.start, body.end)),
    body,
    headline: headlineEnd === null || title === '' ? null : { start: bodyStart, end: headlineEnd },
    source: source?.span ?? null,
    signature: findSignature(lines, body.start, body.end),
    warnings,
  };
}

/** The day of a line that says little else. */
function wholeDay({ text, start }: Line): { from: IsoDay | null; words: Span } | null {
  const [date] = findDates(text, null).dates;
  const label = /^วันที่[^\S\n]{0,4}/u.exec(text)?.[0].length ?? 0;
  const rest = text.length - label - 6;
  if (date?.precision !== 'day' || date.end - date.start < rest) return null;
  return { from: date.from, words: { start: start + date.start, end: start + date.end } };
}
