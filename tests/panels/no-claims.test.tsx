import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { indexCorpus } from '../../src/graph/corpus-index';
import type { WholeCorpus } from '../../src/model/corpus';
import { type Language, languages } from '../../src/model/language';
import { suppliedTexts } from '../../src/model/text-pack';
import { ComparePanel } from '../../src/panels/compare/compare-panel';
import { Overview } from '../../src/panels/details/overview';
import { FiltersPanel } from '../../src/panels/filters/filters-panel';
import { NothingShown } from '../../src/panels/filters/nothing-shown';
import { ThreadsPanel } from '../../src/panels/threads/threads-panel';
import { TablePanel } from '../../src/panels/twin/table-panel';
import { createYongyaiStore, memoryPorts } from '../../src/store/store';
import { StoreProvider } from '../../src/store/store-provider';
import { twoMeetings } from '../fixtures/two-meetings';

const withoutClaims = { ...twoMeetings, claims: [], stories: [] };
const empty = { ...withoutClaims, entities: [], mentions: [], releases: [] };
const undecided = {
  ...twoMeetings,
  claims: twoMeetings.claims.map((claim) => ({ ...claim, basis: 'suggested' as const })),
};

function show(
  panel: ReactNode,
  corpus: WholeCorpus,
  fragment = '',
  language: Language = 'en',
): string {
  const store = createYongyaiStore(memoryPorts(language));
  store.getState().corpusArrived(indexCorpus(corpus), suppliedTexts(corpus));
  store.getState().receive(fragment);
  return render(<StoreProvider store={store}>{panel}</StoreProvider>).container.textContent;
}

const [one, other] = twoMeetings.entities.map(({ id }) => id);

describe('a corpus without claims blames no filter', () => {
  test.each<[name: string, panel: ReactNode, fragment?: string]>([
    ['the graph', <NothingShown key="" />],
    ['the filters', <FiltersPanel key="" />],
    ['the table', <TablePanel key="" />],
    ['the threads', <ThreadsPanel key="" />],
    ['a comparison', <ComparePanel key="" />, `compare=${one},${other}`],
  ])('%s', (_name, panel, fragment) => {
    const text = show(panel, withoutClaims, fragment);
    expect(text).toContain('This corpus has no claims yet');
    expect(text).not.toMatch(/passes/);
  });

  test('and tells in every language how one is added', () => {
    for (const language of languages) {
      expect(show(<NothingShown />, withoutClaims, '', language)).toMatch(/data\/claims.*README/);
    }
    expect(screen.queryByRole('button')).toBe(null);
  });
});

test('where all claims are suggestions it says so, until the filters ask for them', () => {
  expect(show(<NothingShown />, undecided)).toMatch(
    /^No claim of this corpus has been decided yet\d+ suggestions wait/,
  );
  expect(show(<NothingShown />, undecided, 'bases=suggested&text=zzz')).toMatch(/^Nothing passes/);
});

test('the overview of an empty corpus has no heading over nothing', () => {
  const text = show(<Overview />, empty);
  expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([]);
  expect(text).toContain('0 releases, 0 entities, 0 claims');
});
