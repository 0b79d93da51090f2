import type { Span } from '../words/named-thing';
import type { ReadRelease } from './read-result';

/**
 * A release in which the names of the headline stand wherever the headline does: in the site's header and its copies
 * above the body too, which were not read again. A name whose first full naming is in the headline begins there.
 */
export function withHeadlineCopies(text: string, whole: ReadRelease): ReadRelease {
  const read = withSiteName(text, whole);
  const { title, body } = read.release;
  if (!title || !text.startsWith(title, body.start)) return read;
  const above = placesOf(title, text.slice(0, body.start));
  const inHeadline = ({ start, end }: Span) =>
    start >= body.start && end <= body.start + title.length;
  const moved = ({ start, end }: Span, copy: number): Span => ({
    start: start - body.start + copy,
    end: end - body.start + copy,
  });
  function everywhere<Name extends Span & { readonly mentions: readonly Span[] }>(one: Name): Name {
    const [first] = above;
    const mentions = one.mentions.filter(inHeadline);
    return {
      ...one,
      ...(first !== undefined && inHeadline(one) ? moved(one, first) : {}),
      mentions: [
        ...above.flatMap((copy) => mentions.map((span) => moved(span, copy))),
        ...one.mentions,
      ],
    };
  }
  return {
    ...read,
    people: read.people.map(everywhere),
    organizations: read.organizations.map(everywhere),
    frameworks: read.frameworks.map(everywhere),
  };
}

/** The government whose site the header names first: "รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-…". */
const siteName = /^\ufeff?(รัฐบาลไทย)-/u;

/** A government that the body names begins in the header of its site, where that names it. */
function withSiteName(text: string, read: ReadRelease): ReadRelease {
  const match = siteName.exec(text);
  if (match === null) return read;
  const [whole, name = ''] = match;
  const end = whole.length - 1;
  const place = { start: end - name.length, end };
  return {
    ...read,
    organizations: read.organizations.map((one) =>
      one.type === 'government' && one.name.replace(/^รัฐบาลประเทศ/u, 'รัฐบาล') === name
        ? { ...one, ...place, text: name, name, mentions: [place, ...one.mentions] }
        : one,
    ),
  };
}

/** Where words stand in a text, without overlaps. */
function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    places.push(at);
  }
  return places;
}
