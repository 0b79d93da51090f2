import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { allowed, inlined } from '../../src/cli/inlined';

const page = `<meta content="script-src 'self'; style-src 'self'"><!-- here -->`;
const hashOf = (words: string) => createHash('sha256').update(words).digest('base64');

describe('what is put into the page', () => {
  it('stands there, and the policy allows these words alone', () => {
    const words = 'let a = "$&";';
    expect(inlined(page, '<!-- here -->', 'script', words)).toBe(
      `<meta content="script-src 'self' 'sha256-${hashOf(words)}'; style-src 'self'"><script>${words}</script>`,
    );
    expect(inlined(page, '<!-- here -->', 'style', '.a{}')).toBe(
      `<meta content="script-src 'self'; style-src 'self' 'sha256-${hashOf('.a{}')}'"><style>.a{}</style>`,
    );
  });

  it('may be there already, and is allowed as well', () => {
    expect(allowed(page, 'script', 'go()')).toBe(
      page.replace("'self'", `'self' 'sha256-${hashOf('go()')}'`),
    );
    expect(() => allowed('', 'script', 'go()')).toThrow("no script-src 'self'");
  });

  it.each([
    ['words that would end it', page, '"</SCRIPT>"', 'a script in the page holds </script'],
    ['a page without the place', page.replace('here', 'there'), '', 'no <!-- here -->'],
    ['a page without the policy', '<!-- here -->', '', "no script-src 'self'"],
  ])('is refused: %s', (_what, html, words, reason) => {
    expect(() => inlined(html, '<!-- here -->', 'script', words)).toThrow(reason);
  });
});
