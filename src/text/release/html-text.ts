/** The text of a page, and the address that it gives for itself. */
export interface PageText {
  readonly text: string;
  readonly url: string | null;
}

/** True for a text that begins like an HTML page, or is full of its marks. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 4000);
  if (/<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/iu.test(start)) return true;
  return (
    (start.match(/<\/?(?:p|div|span|br|h[1-6]|a|ul|li|table|td)(?:\s[^<>]{0,400})?\/?>/giu)
      ?.length ?? 0) >= 3
  );
}

const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'iframe',
  'object',
  'select',
  'nav',
  'footer',
  'aside',
  'button',
]);
/** What holds the release itself: a header within it has its headline, one outside is the site's. */
const rooms = new Set(['main', 'article']);
const blocks = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'section',
  'article',
  'header',
  'main',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'dd',
  'dt',
  'hr',
  'figure',
  'figcaption',
  'td',
]);
const tagName = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})/uy;

/**
 * Takes the words out of an HTML page: block elements become lines; scripts, styles, navigation and comments are left
 * out; character references are read. Nothing is parsed into a document, so nothing of the page can run. Linear time.
 */
export function textOfHtml(page: string): PageText {
  const parts: string[] = [];
  let at = 0;
  let within = 0;
  let headers = 0;
  while (at < page.length) {
    const open = page.indexOf('<', at);
    if (open < 0) {
      parts.push(page.slice(at));
      break;
    }
    parts.push(page.slice(at, open));
    if (page.startsWith('<!--', open)) {
      const close = page.indexOf('-->', open + 4);
      at = close < 0 ? page.length : close + 3;
      continue;
    }
    tagName.lastIndex = open;
    const tag = tagName.exec(page);
    if (tag === null && !/[!?]/u.test(page[open + 1] ?? '')) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    const name = tag?.[2]?.toLowerCase() ?? '';
    const close = page.indexOf('>', open);
    at = close < 0 ? page.length : close + 1;
    if (blocks.has(name)) parts.push('\n');
    if (rooms.has(name)) within = Math.max(0, within + (tag?.[1] === '' ? 1 : -1));
    if (tag?.[1] !== '' || page[at - 2] === '/') continue;
    if (silent.has(name)) at = endOf(page, name, at);
    // The first alone is the site's; looking for the end of each would take forever on a page of nothing else.
    else if (name === 'header' && within === 0 && ++headers === 1) at = endOfSiteHeader(page, at);
  }
  const lines = decodeReferences(parts.join(''))
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]{1,1000}/gu, ' ').trim());
  const text = lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim();
  return { text, url: addressOf(page) };
}

/** Where a header outside the release ends; where it begins, if it has the headline or no end of its own. */
function endOfSiteHeader(page: string, from: number): number {
  const end = endOf(page, 'header', from);
  const header = page.slice(from, end);
  return !/<\/header/iu.test(header) || /<h1[\s>]/iu.test(header) ? from : end;
}

/** Where an element ends; the end of the page where it has none. */
function endOf(page: string, name: string, from: number): number {
  const wanted = `</${name}`;
  for (let at = page.indexOf('</', from); at >= 0; at = page.indexOf('</', at + 2)) {
    if (page.slice(at, at + wanted.length).toLowerCase() !== wanted) continue;
    const close = page.indexOf('>', at);
    return close < 0 ? page.length : close + 1;
  }
  return page.length;
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['middot', '·'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['zwnj', ''],
  ['zwj', ''],
]);

function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/gu,
    (whole, decimal, hex, word) => {
      if (typeof word === 'string') return named.get(word) ?? whole;
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
      const control = code < 0x20 && code !== 9 && code !== 10;
      return control || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
        ? '\ufffd'
        : String.fromCodePoint(code);
    },
  );
}

function addressOf(page: string): string | null {
  const start = page.slice(0, 200_000);
  const canonical = /<link\s[^<>]{0,300}rel=["']canonical["'][^<>]{0,300}>/iu.exec(start)?.[0];
  const graph = /<meta\s[^<>]{0,300}property=["']og:url["'][^<>]{0,300}>/iu.exec(start)?.[0];
  const found = /(?:href|content)=["'](https?:\/\/[^"'<>\s]{1,2000})["']/iu.exec(
    canonical ?? graph ?? '',
  );
  return found?.[1] === undefined ? null : decodeReferences(found[1]);
}
