import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TablePanel } from '../../../src/panels/twin/table-panel';
import { show } from '../show';

/** The rows of the table as texts of their cells. */
const rows = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));

const column = (name: string) => screen.getByRole('columnheader', { name });

async function claims(fragment = '') {
  const shown = show(<TablePanel />, fragment);
  await shown.user.click(screen.getByRole('radio', { name: 'Claims' }));
  return shown;
}

describe('the table of entities', () => {
  it('says of each how many claims, links and distinct passages there are', () => {
    show(<TablePanel />, '#v=1&types=person,topic');
    expect(rows('Entities')).toEqual([
      'Akanat | person | Thailand | 4 | 3 | 2',
      'Thanakorn | person | Thailand | 3 | 2 | 2',
      'Otaka Masato | person | Japan | 3 | 3 | 3',
      'Clean energy | topic | – | 3 | 4 | 3',
      'Batteries | topic | – | 3 | 2 | 2',
    ]);
  });

  it('sorts by any column, and turns the order', async () => {
    const { user } = show(<TablePanel />, '#v=1&types=person');
    const names = () => rows('Entities').map((row) => row.split(' | ')[0]);
    await user.click(within(column('Name')).getByRole('button'));
    expect(names()).toEqual(['Akanat', 'Otaka Masato', 'Thanakorn']);
    expect(column('Name')).toHaveAttribute('aria-sort', 'ascending');
    await user.click(within(column('Name')).getByRole('button'));
    expect(names()).toEqual(['Thanakorn', 'Otaka Masato', 'Akanat']);
    expect(column('Name')).toHaveAttribute('aria-sort', 'descending');
    await user.click(within(column('Claims')).getByRole('button'));
    expect(column('Name')).toHaveAttribute('aria-sort', 'none');
    expect(names().at(0)).toBe('Akanat');
  });

  it('selects the entity of a row', async () => {
    const { user, view } = show(<TablePanel />);
    const akanat = screen.getByRole('button', { name: 'Akanat' });
    await user.click(akanat);
    expect(view().selection).toEqual([{ kind: 'entity', id: 'akanat' }]);
    expect(akanat).toHaveAttribute('aria-pressed', 'true');
  });

  it('says so where nothing passes the filters', () => {
    show(<TablePanel />, '#v=1&types=-');
    expect(screen.getByText('Nothing passes the present filters.')).toBeVisible();
  });
});

describe('the table of claims', () => {
  it('tells who, how and what, when, on what basis, in how many passages', async () => {
    await claims();
    expect(rows('Claims')).toContain(
      'gist of january/requested-again | 20 January 2025 | Akanat | requested | Batteries | interpreted | 1',
    );
    expect(rows('Claims')).toContain(
      'gist of december/background | undated | Clean energy | supports | Batteries | background | 1',
    );
    expect(rows('Claims')).toHaveLength(8);
  });

  it('keeps to what the view lets through', async () => {
    await claims(
      '#v=1&hide=batteries,clean-energy&predicates=requested,received&time=2025-12-01..',
    );
    expect(rows('Claims').map((row) => row.split(' | ')[0])).toEqual(['gist of december/received']);
  });

  it('has the claims that draw no line too', async () => {
    await claims('#v=1&types=meeting,topic&predicates=holds');
    expect(rows('Claims').map((row) => row.split(' | ')[0])).toEqual([
      'gist of january/holds',
      'gist of december/holds',
    ]);
  });

  it('opens the words of a row in the reader', async () => {
    const { user, view } = await claims();
    await user.click(screen.getByRole('button', { name: 'gist of december/agreed' }));
    expect(view().passage).toEqual({
      release: 'december',
      claim: 'december/agreed',
      evidence: null,
    });
  });
});
