import { createHash } from 'node:crypto';

type Kind = 'script' | 'style';

/**
 * A page with a script or a style sheet put in place of the first `place`. Its policy allows these very words beside
 * those of the site, and nothing else that is inline (Content Security Policy Level 3, hash sources).
 * @throws Error where the page has no such place or no policy for the kind, or the words would end their element.
 */
export function inlined(html: string, place: string, kind: Kind, words: string): string {
  const closing = `</${kind}`;
  if (words.toLowerCase().includes(closing))
    throw new Error(`a ${kind} in the page holds ${closing}`);
  const directive = `${kind}-src 'self'`;
  for (const needed of [place, directive]) {
    if (!html.includes(needed)) throw new Error(`the page has no ${needed}`);
  }
  const hash = createHash('sha256').update(words).digest('base64');
  return html
    .replace(directive, () => `${directive} 'sha256-${hash}'`)
    .replace(place, () => `<${kind}>${words}${closing}>`);
}
