import { createHash } from 'node:crypto';

type Kind = 'script' | 'style';

/**
 * A page whose policy allows these very words of a script or a style sheet in it beside those of the site, and nothing
 * else that is inline (Content Security Policy Level 3, hash sources).
 * @throws Error where the page has no policy for the kind
 */
export function allowed(html: string, kind: Kind, words: string): string {
  const directive = `${kind}-src 'self'`;
  const hash = createHash('sha256').update(words).digest('base64');
  return html.replace(needed(directive, html), () => `${directive} 'sha256-${hash}'`);
}

/**
 * A page with a script or a style sheet put in place of the first `place`, and allowed by its policy.
 * @throws Error where the page has no such place or no policy for the kind, or the words would end their element.
 */
export function inlined(html: string, place: string, kind: Kind, words: string): string {
  const closing = `</${kind}`;
  if (words.toLowerCase().includes(closing))
    throw new Error(`a ${kind} in the page holds ${closing}`);
  return allowed(html, kind, words).replace(
    needed(place, html),
    () => `<${kind}>${words}${closing}>`,
  );
}

function needed(words: string, html: string): string {
  if (!html.includes(words)) throw new Error(`the page has no ${words}`);
  return words;
}
