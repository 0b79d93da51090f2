import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { comparedIn } from '../../../src/graph/compared';
import { indexCorpus } from '../../../src/graph/corpus-index';
import { mostProminent } from '../../../src/graph/prominence';
import { suppliedTexts } from '../../../src/model/text-pack';
import { ComparePanel } from '../../../src/panels/compare/compare-panel';
import { defaultView } from '../../../src/view/view';
import { generateCorpus } from '../../fixtures/generated-corpus';
import { show } from '../show';

const corpus = generateCorpus({ releases: 200, seed: 1, entitiesPerRelease: 2 });
const index = indexCorpus(corpus);
const people = mostProminent(index, ['person'], 2).map(({ entity }) => entity.id);
const { rows } = comparedIn(index, { ...defaultView, compare: people }).comparison;

/** Two people of many releases against each other. */
function compared() {
  const shown = show(<ComparePanel />);
  act(() => shown.store.getState().corpusArrived(index, suppliedTexts(corpus)));
  act(() => shown.store.getState().receive(`#v=1&sheet=compare&compare=${people.join(',')}`));
  return shown;
}

/** The names of the rows that are drawn, of all tables. */
const drawn = () =>
  screen
    .getAllByRole('table')
    .flatMap((table) => within(table).queryAllByRole('rowheader'))
    .map((head) => within(head).queryAllByRole('button').at(-1)?.textContent)
    .filter((name) => name !== undefined);

describe('a long comparison', () => {
  it('draws the rows that are in sight, tells of all, and prints all', () => {
    expect(rows.length).toBeGreaterThan(150);
    compared();
    expect(drawn().length).toBeLessThan(60);
    const told = screen.getAllByRole('table').map((table) => table.getAttribute('aria-rowcount'));
    expect(told.reduce((sum, count) => sum + Number(count), 0)).toBeGreaterThan(rows.length);
    fireEvent(window, new Event('beforeprint'));
    const names = rows.map(({ entity }) => entity.name.en);
    expect(drawn().toSorted()).toEqual(names.toSorted());
    fireEvent(window, new Event('afterprint'));
    expect(drawn().length).toBeLessThan(60);
  });

  it('gives a choice its thousand options when somebody is at it', async () => {
    const { user, view } = compared();
    const choice = screen.getByRole('combobox', { name: 'Second' });
    expect(within(choice).getAllByRole('option')).toHaveLength(1);
    expect(choice).toHaveValue(people[1]);
    await user.tab();
    await user.tab();
    expect(choice).toHaveFocus();
    expect(within(choice).getAllByRole('option')).toHaveLength(corpus.entities.length);
    await user.selectOptions(choice, 'meeting-1');
    expect(view().compare).toEqual([people[0], 'meeting-1']);
  });
});
