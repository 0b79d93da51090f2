import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { partScript } from '../../src/first/part';
import { renderFirstPage } from '../../src/first/render-first-page';
import { corpusFiles } from '../bench/corpus-files';
import { hostileCorpus, hostileTexts } from '../compile/hostile-corpus';

// About forty of the texts, every script among them.
const texts = hostileTexts.slice(0, 40);
const { corpus } = compile(corpusFiles(hostileCorpus(texts)));

/** The elements, but the scripts that the build puts before each part. */
const elementsOf = (markup: string): readonly Element[] =>
  [...new DOMParser().parseFromString(markup, 'text/html').body.querySelectorAll('*')].filter(
    ({ localName, textContent }) => localName !== 'script' || textContent !== partScript,
  );

test('a part that is left as words ends where it ends, whatever it holds', () => {
  if (!corpus) throw new Error('the hostile corpus did not compile');
  const { pages, record } = renderFirstPage(corpus);
  // A page and its small picture in three languages, and the record.
  expect((pages + record).split('</noscript').length - 1).toBe(7);
});

test('the page that is drawn of hostile texts has no element or attribute of theirs', () => {
  if (!corpus) throw new Error('the hostile corpus did not compile');
  const { pages, record } = renderFirstPage(corpus);
  const elements = elementsOf(pages + record);
  expect(elements.length).toBeGreaterThan(300);
  const tags = new Set(elements.map(({ localName }) => localName));
  for (const tag of ['script', 'iframe', 'style', 'link', 'base', 'form', 'object', 'img']) {
    expect(tags).not.toContain(tag);
  }
  const attributes = elements.flatMap(({ attributes }) => [...attributes]);
  for (const { name, value } of attributes) {
    expect(name).not.toMatch(/^on|^style$|^srcdoc$|^ping$|^formaction$/);
    if (name === 'href' || name === 'src') expect(value).toMatch(/^(https?:|#|\.\/)/);
  }
});

test('it shows them as text, with what would not show marked', () => {
  if (!corpus) throw new Error('the hostile corpus did not compile');
  const { pages, record } = renderFirstPage(corpus);
  const picture = new DOMParser().parseFromString(pages, 'text/html').body;
  const labels = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
  expect(labels.some((label) => label.includes('[U+202E]'))).toBe(true);
  for (const label of labels) expect(label).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\0]/);
  const text = new DOMParser().parseFromString(record, 'text/html').body.textContent ?? '';
  expect(text).toContain('<img src=x onerror="globalThis.hostile=1">');
  expect(text).toContain('</script><script>globalThis.hostile=3</script>');
  expect(text).toContain('aU+202EbU+2066c');
  expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\0]/);
});
