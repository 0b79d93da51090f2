import { expect, test } from 'vitest';
import { prepareAhead } from '../../src/app/prepare-ahead';
import { indexCorpus } from '../../src/graph/corpus-index';
import { prepareSearch } from '../../src/graph/search/search';
import { suppliedTexts } from '../../src/model/text-pack';
import { createYongyaiStore, memoryPorts } from '../../src/store/store';
import { generateCorpus } from '../fixtures/generated-corpus';

const corpus = generateCorpus({ releases: 300, seed: 1 });

/** How often making ready the search without any texts pauses. */
const pauses = (index: ReturnType<typeof indexCorpus>) =>
  [...prepareSearch(index, new Map())].length;

test('what the first letter needs is ready before it is typed', async () => {
  const index = indexCorpus(corpus);
  expect(pauses(indexCorpus(corpus))).toBeGreaterThan(50);
  const store = createYongyaiStore(memoryPorts());
  store.getState().corpusArrived(index, suppliedTexts(corpus));
  await prepareAhead(store);
  expect(pauses(index)).toBe(0);
});

test('where there is no corpus there is nothing to make ready', async () => {
  await expect(prepareAhead(createYongyaiStore(memoryPorts()))).resolves.toBeUndefined();
});
