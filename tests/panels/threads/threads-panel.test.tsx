import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ThreadsPanel } from '../../../src/panels/threads/threads-panel';
import { show } from '../show';

const threads = (fragment = '#v=1&sheet=threads') => show(<ThreadsPanel />, fragment);
const row = (name: string) =>
  screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr') as HTMLElement;
const cells = (name: string) =>
  within(row(name))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('threads', () => {
  it('are a table: entities as rows, meetings in time order as columns', () => {
    threads();
    const table = screen.getByRole('grid');
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual([
      'Entity',
      'Course',
      'January meeting',
      'December meeting',
    ]);
  });

  it('tell what runs through, what appears, what stops, and how each came up', () => {
    threads();
    expect(cells('Otaka Masato')[0]).toBe('Runs through');
    expect(cells('Thanakorn')[0]).toBe('Appears');
    expect(cells('Thanakorn')[1]).toBe('did not come up');
    expect(cells('Batteries')[0]).toBe('Does not return');
    expect(cells('Batteries')[1]).toMatch(/requested per Akanat.*1 passage$/);
  });

  it('do not say of a guest that he received, nor of a ministry that it holds a post', () => {
    threads();
    expect(cells('Akanat')[1]).toMatch(/received\b/);
    expect(cells('Akanat')[1]).not.toMatch(/inverse/);
    expect(cells('Otaka Masato')[1]).toMatch(/received \(inverse\)/);
  });

  it('say on what basis something came up that no words state, and explain their marks', () => {
    threads();
    expect(cells('Batteries')[1]).toMatch(/requested\s+Interpreted/);
    const marks = screen.getByRole('list', { name: 'Marks: how it came up' });
    expect(
      within(marks)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      ...['took part, holds a post', 'discussed, spoke of', 'requested, wanted'],
      ...['plans, aims, is ready', 'concurred'],
    ]);
  });

  it('are one stop of the Tab key, and gone through by arrows, Home and End', async () => {
    const { user } = threads();
    const grid = screen.getByRole('grid');
    const stops = () => [...grid.querySelectorAll('[tabindex="0"]')];
    expect(stops()).toHaveLength(1);
    await user.tab();
    expect(document.activeElement).toBe(stops()[0]);
    expect(document.activeElement).toHaveTextContent('January meeting');
    await user.keyboard('{ArrowDown}');
    expect(row('Otaka Masato')).toContainElement(document.activeElement as HTMLElement);
    expect(document.activeElement).toHaveTextContent('received (inverse)');
    await user.keyboard('{Home}');
    expect(document.activeElement).toHaveTextContent('Otaka Masato');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName('Follow Otaka Masato on the graph');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('Runs through');
    await user.keyboard('{End}{ArrowDown}');
    expect(document.activeElement?.closest('[aria-colindex]')).toHaveAttribute(
      'aria-colindex',
      '4',
    );
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement).toHaveTextContent('January meeting');
    expect(stops()).toEqual([document.activeElement]);
    await user.tab();
    expect(grid).not.toContainElement(document.activeElement as HTMLElement);
  });

  it('open the words of a cell', async () => {
    const { user, view } = threads();
    await user.click(within(row('Batteries')).getByRole('button', { name: /requested/ }));
    expect(view().passage?.claim).toBe('january/requested');
    expect(view().sheet).toBe('threads');
  });

  it('follow a row on the graph', async () => {
    const { user, view } = threads();
    await user.click(screen.getByRole('button', { name: 'Follow Otaka Masato on the graph' }));
    expect(view()).toMatchObject({
      sheet: 'graph',
      thread: 'otaka',
      focus: { entities: ['otaka'], depth: 1 },
    });
  });

  it('select a meeting by its column', async () => {
    const { user, view } = threads();
    const head = screen.getByRole('columnheader', { name: /January meeting/ });
    await user.click(within(head).getByRole('button'));
    expect(view().selection).toEqual([{ kind: 'entity', id: 'january-meeting' }]);
  });
});
