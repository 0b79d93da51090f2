import type { TextSpan } from '../model/release';
import { type AnchorSpace, anchorQuote, anchorSpace, type TextQuote } from '../text/anchors/anchor';
import { firstDifference } from './first-difference';
import { lineAndColumn, lineStarts, type Place } from './place';
import type { Report } from './report';
import { shown } from './shown';

/** A body in which the data's quotes are looked up. */
export interface Body {
  readonly file: string;
  readonly space: AnchorSpace;
  /** Whether anything was wrong with the span, so that the whole text is searched instead. */
  readonly wholeText: boolean;
  readonly at: (offset: number) => string;
}

export function bodyOf(file: string, text: string, span: TextSpan | null): Body {
  let starts: readonly number[] | null = null;
  return {
    file,
    space: span ? anchorSpace(text, span) : anchorSpace(text),
    wholeText: span === null,
    at: (offset) => {
      starts ??= lineStarts(text);
      const { line, column } = lineAndColumn(starts, offset);
      return `line ${line}, column ${column}`;
    },
  };
}

/** The one place of a quote; where there is none or more than one, tells so and what to do, and returns null. */
export function placeQuote(
  body: Body,
  quote: TextQuote,
  place: () => Place,
  report: Report,
): TextSpan | null {
  const anchor = anchorQuote(body.space, quote);
  const words = shown(quote.quote);
  const { text } = body.space;
  const where = body.wholeText ? body.file : `the body of ${body.file}`;
  const outside = text.indexOf(quote.quote);
  if (
    (anchor.kind === 'orphan' || anchor.kind === 'suggested') &&
    outside >= 0 &&
    !body.wholeText
  ) {
    const { start, end } = body.space.span;
    if (outside < start || outside + quote.quote.length > end) {
      const what = `the quote ${words} stands outside ${where} (${body.at(outside)})`;
      report.error(place(), what, 'quote the body, or widen it in the record of the release');
      return null;
    }
  }
  switch (anchor.kind) {
    case 'verified':
    case 'moved':
      return { start: anchor.start, end: anchor.end };
    case 'ambiguous': {
      const [first, second] = anchor.places;
      const places = [first, second].map((one) => (one ? body.at(one.start) : '')).join(' and ');
      const what = `the quote ${words} stands ${anchor.places.length} times in ${where} (${places})`;
      report.error(
        place(),
        what,
        'add prefix or suffix, the words right before or after the one that is meant',
      );
      return null;
    }
    case 'normalised': {
      const alike = text.slice(anchor.start, anchor.end);
      const difference = firstDifference(alike, quote.quote);
      report.error(
        place(),
        `the quote ${words} does not stand in ${where}, but is spelled alike at ${body.at(anchor.start)}${difference === null ? '' : `: ${difference}`}`,
        `copy it to the letter: ${shown(alike, 400)}`,
      );
      return null;
    }
    case 'suggested': {
      const like = shown(text.slice(anchor.start, anchor.end), 400);
      const near = `${body.at(anchor.start)}: ${like}`;
      if (anchor.likeness === 1 && text.slice(anchor.start, anchor.end) === quote.quote) {
        const what = `the quote ${words} stands in ${where}, but not between this prefix and suffix`;
        report.error(
          place(),
          what,
          `correct or leave out prefix and suffix; see ${body.at(anchor.start)}`,
        );
      } else {
        report.error(
          place(),
          `the quote ${words} does not stand in ${where}`,
          `copy it to the letter; most like it is ${near}`,
        );
      }
      return null;
    }
    case 'orphan':
      report.error(
        place(),
        `the quote ${words} does not stand in ${where}`,
        'copy it to the letter from the body',
      );
      return null;
  }
}
