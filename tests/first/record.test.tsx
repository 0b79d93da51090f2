import { expect, test } from 'vitest';
import { packTexts } from '../../src/cli/pack-texts';
import { renderFirstPage } from '../../src/first/render-first-page';
import { entityId } from '../../src/model/ids';
import type { ShippedCorpus } from '../../src/model/text-pack';
import { thaiCorpus } from '../panels/thai-corpus';

const record = (corpus: ShippedCorpus) => {
  const { body } = new DOMParser().parseFromString(renderFirstPage(corpus).record, 'text/html');
  return [...body.querySelectorAll('article')].map((article) => article.textContent ?? '');
};

test('the record holds the bodies of releases whose texts are in the corpus', () => {
  const bodies = thaiCorpus.releases.map(({ text, body }) => text.slice(body.start, body.end));
  const articles = record(thaiCorpus);
  for (const [at, body] of bodies.entries()) expect(articles[at]).toContain(body);
});

test('where the texts lie beside the corpus, it tells each release without its body', () => {
  const articles = record(packTexts(thaiCorpus, 1).corpus);
  expect(articles).toHaveLength(2);
  for (const [at, { title, text, body }] of thaiCorpus.releases.entries()) {
    expect(articles[at]).toContain(title);
    expect(articles[at]).not.toContain(text.slice(body.start, body.end));
  }
});

test('of a large corpus it holds the names in the most passages, and says how many it leaves out', () => {
  const [first] = thaiCorpus.entities;
  if (!first) throw new Error('no entity');
  const strangers = Array.from({ length: 700 }, (_, number) => ({
    ...first,
    id: entityId(`stranger-${number}`),
  }));
  const large = { ...thaiCorpus, entities: [...strangers, ...thaiCorpus.entities] };
  const { body } = new DOMParser().parseFromString(renderFirstPage(large).record, 'text/html');
  const rows = body.querySelectorAll('tbody tr').length;
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThanOrEqual(thaiCorpus.entities.length);
  expect(body.textContent).toContain(`and ${large.entities.length - rows} more`);
});

test('an empty corpus leaves no heading over nothing', () => {
  const empty = {
    ...thaiCorpus,
    ...{ releases: [], entities: [], claims: [], mentions: [], stories: [], positions: [] },
  };
  const { body } = new DOMParser().parseFromString(renderFirstPage(empty).record, 'text/html');
  expect(body.querySelectorAll('h2, table')).toHaveLength(0);
});
