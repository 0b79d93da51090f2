import { describe, expect, test } from 'vitest';
import { isHtml, textOfHtml } from '../../../src/text/release/html-text';

describe('a text is taken for a page', () => {
  test.each([
    '<!DOCTYPE html>ก',
    ' \n<!doctype html>',
    '<html>ก',
    '<HTML lang="th">ก',
    '<head>ก',
    '<head\n>ก',
    '<body class="a">ก',
    '<p>ก</p><br>',
    '<P>ก<P>ข<P>ค',
    '<div class="a"><span><br/>',
    'ก<br />ข<br />ค<br />ง',
    '<h1>ก</h1><h6>',
    '<a href="b">ก</a><a href="c">ข</a>',
    '<ul><li>ก</li>',
    '<table><td>ก</td>',
    `${'ก'.repeat(3990)}<html>`,
  ])('that begins %j', (text) => expect(isHtml(text)).toBe(true));

  test.each([
    '',
    '<p>ก</p>',
    '<htmlx><headline><bodyguard>',
    '<px><brr><spanning><ab><list><h7><h0><tdx>',
    'a < b, p < q, a > c',
    '<b>ก</b><i>ข</i><u>ค</u>',
    '<p <p <p <p',
    '</ p></ p></ p>',
    `${'ก'.repeat(4000)}<html><p><p><p>`,
  ])('but not one that begins %j', (text) => expect(isHtml(text)).toBe(false));
});

const words = (page: string): string => textOfHtml(page).text;

describe('the words of a page', () => {
  test.each([
    ['', ''],
    ['ก', 'ก'],
    ['ก <b>ข</b>ค', 'ก ขค'],
    // What is no tag stays.
    ['1 < 2 > 0', '1 < 2 > 0'],
    ['a<1', 'a<1'],
    ['ก <', 'ก <'],
    ['ก <<b>ข', 'ก <ข'],
    ['ก</>ข', 'ก</>ข'],
    // Declarations and comments go.
    ['<!DOCTYPE html>ก', 'ก'],
    ['<?xml version="1.0"?>ก', 'ก'],
    ['ก<!-- <p>ข</p> -->ค', 'กค'],
    ['ก<!-->ข-->ค', 'กค'],
    ['ก<!---->ค', 'กค'],
    ['ก<!-- ข', 'ก'],
    ['ก<!-x>ข', 'กข'],
    // A tag without an end is one to the end of the page.
    ['ก<b ข', 'ก'],
    ['ก<p', 'ก'],
    // Nothing of what is not shown or leads elsewhere.
    ['ก<script>if (a < b) "</p>"</script>ข', 'กข'],
    ['ก<SCRIPT type="a">ข</Script >ค', 'กค'],
    ['ก<style>ข', 'ก'],
    ['ก<style>ข</style', 'ก'],
    ['ก<style>ข<p>ค</style><p>ง', 'ก\nง'],
    ['ก<svg/>ข', 'กข'],
    ['ก</script>ข', 'กข'],
    ['ก</nav>ข<b>ค', 'กขค'],
    ['<svg><p>ก</p></svg>ข', 'ข'],
    ['<script>ก</scrip>ข</script>ค', 'ค'],
    ['<custom-part>ก</custom-part>ข', 'กข'],
    ['<main>ก<aside>ข</aside></main>', 'ก'],
    // The head of the site goes, that of the release stays, as does one that has the headline or no end.
    ['<header>ก</header><main>ข</main>', 'ข'],
    ['<main>ก</main><header>ข</header>', 'ก'],
    ['<main><header>ก</header>ข</main>', 'ก\nข'],
    ['<article><p>ก</article></article><header>ข</header>', 'ก'],
    ['<header><h1>ก</h1></header>ข', 'ก\n\nข'],
    ['<header>ก<p>ข', 'ก\nข'],
    ['<header>ก</header><header>ข</header>', 'ข'],
  ])('of %j are %j', (page, text) => expect(words(page)).toBe(text));

  test.each(
    'script style noscript template svg head iframe object select nav footer button'.split(' '),
  )('are not those of <%s>', (name) => expect(words(`ก<${name}>ข</${name}>ค`)).toBe('กค'));

  test.each(
    'p div br li ul ol tr table section article main h1 h2 h3 h4 h5 h6 blockquote dd dt hr figure figcaption td'.split(
      ' ',
    ),
  )('begin and end a line at <%s>', (name) => {
    expect(words(`ก<${name}>ข</${name}>ค<${name.toUpperCase()} class="a">ง`)).toBe('ก\nข\nค\nง');
  });

  test.each(['b', 'i', 'span', 'a', 'th-x', 'font'])('go on in their line at <%s>', (name) => {
    expect(words(`ก<${name}>ข</${name}>ค`)).toBe('กขค');
  });

  test.each([
    ['ก<p></p><p></p><div><p>ข', 'ก\n\nข'],
    ['<p><p>ก<p>', 'ก'],
    [' ก \t\u00a0 ข \n ค ', 'ก ข\nค'],
    ['ก\u00a0ข\tค', 'ก ข ค'],
    ['ก\r\nข\rค\n\n\nง', 'ก\nข\nค\n\nง'],
  ])('of %j keep one blank and one empty line: %j', (page, text) => {
    expect(words(page)).toBe(text);
  });
});

describe('a character reference', () => {
  test.each([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&ldquo;&rdquo;&lsquo;&rsquo;', '“”‘’'],
    ['&ndash;&mdash;&hellip;&bull;&middot;&laquo;&raquo;', '–—…•·«»'],
    ['ก&nbsp;ข', 'ก ข'],
    ['ก&zwnj;ข&zwj;ค', 'กขค'],
    ['&#3585;&#x0e01;&#X0E01;', 'กกก'],
    ['&#128512;&#x1F600;', '😀😀'],
    ['ก&#9;ข', 'ก ข'],
    ['ก&#10;ข&#xA;ค', 'ก\nข\nค'],
    ['ก&#32;ข', 'ก ข'],
    ['&amp;lt;', '&lt;'],
    ['&lt;p&gt;', '<p>'],
    // What is no character.
    ['&#0;&#8;&#11;&#31;', '\ufffd\ufffd\ufffd\ufffd'],
    ['&#xD7FF;&#xD800;&#xDFFF;&#xE000;', '\ud7ff\ufffd\ufffd\ue000'],
    ['&#x10FFFF;&#x110000;&#1114111;&#1114112;', '\u{10ffff}\ufffd\u{10ffff}\ufffd'],
    // What is no reference.
    ['&unknown; &Amp; & a; &#; &#x; &#12a; &amp', '&unknown; &Amp; & a; &#; &#x; &#12a; &amp'],
    ['&#12345678;', '&#12345678;'],
  ])('%s is %j', (page, text) => expect(words(page)).toBe(text));
});

describe('the address that a page gives for itself', () => {
  const canonical = '<link rel="canonical" href="https://example.org/1">';
  const shared = '<meta property="og:url" content="https://example.org/2">';
  test.each([
    [canonical, 'https://example.org/1'],
    [shared, 'https://example.org/2'],
    [shared + canonical, 'https://example.org/1'],
    ["<LINK href='http://example.org/1' REL='canonical'>", 'http://example.org/1'],
    [
      '<link id="a" rel="canonical" class="b" href="https://example.org/1" />',
      'https://example.org/1',
    ],
    [
      '<meta name="a" content="https://example.org/1?b=1&amp;c=2" property="og:url">',
      'https://example.org/1?b=1&c=2',
    ],
    ['<link rel="stylesheet" href="https://example.org/1">', null],
    ['<meta property="og:image" content="https://example.org/1">', null],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<link rel="canonical" href="/1">', null],
    ['<link rel="canonical"><a href="https://example.org/1">', null],
    ['<a rel="canonical" href="https://example.org/1">', null],
    ['https://example.org/1', null],
    [`${' '.repeat(199_000)}${canonical}`, 'https://example.org/1'],
    [`${' '.repeat(200_000)}${canonical}`, null],
  ])('is in %j', (page, url) => expect(textOfHtml(page).url).toBe(url));
});
