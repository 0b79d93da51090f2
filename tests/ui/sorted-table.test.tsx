import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SortedTable } from '../../src/ui/sorted-table';

test('a table of texts from data marks in each cell what would turn it or cover its neighbours', () => {
  const name = `\u202Ee${'\u0301'.repeat(800)}`;
  render(
    <SortedTable
      caption="Names"
      columns={[
        { id: 'name', label: 'Name', key: (row: string) => row },
        { id: 'again', label: 'Again', key: (row: string) => row },
        { id: 'length', label: 'Length', key: ({ length }: string) => length },
      ]}
      rows={[name, 'ที่ปรึกษา']}
      rowKey={(row) => row}
      language="th"
      sortLabel={(column) => column}
      selected={() => false}
      onChoose={() => {}}
      scroller={null}
    />,
  );
  const shown = screen
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
  const marked = `U+202Ee${'\u0301'.repeat(4)}U+0301 +795`;
  expect(shown.slice(1)).toEqual([
    [marked, marked, '802'],
    ['ที่ปรึกษา', 'ที่ปรึกษา', '9'],
  ]);
});

function words(rows: readonly string[]) {
  render(
    <SortedTable
      caption="Words"
      columns={[
        { id: 'word', label: 'Word', key: (row: string) => row },
        { id: 'length', label: 'Length', key: ({ length }: string) => length },
      ]}
      rows={rows}
      rowKey={(row) => row}
      language="en"
      sortLabel={(column) => column}
      selected={() => false}
      onChoose={() => {}}
      scroller={null}
    />,
  );
}
const drawn = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('th')?.textContent);

test('numbers are sorted with the greatest first, texts by the alphabet; a second click turns the order', () => {
  words(['bb', 'a', 'ccc']);
  const length = screen.getByRole('button', { name: 'Length' });
  fireEvent.click(length);
  expect(drawn()).toEqual(['ccc', 'bb', 'a']);
  expect(screen.getByRole('columnheader', { name: 'Length' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  fireEvent.click(length);
  expect(drawn()).toEqual(['a', 'bb', 'ccc']);
  fireEvent.click(screen.getByRole('button', { name: 'Word' }));
  expect(drawn()).toEqual(['a', 'bb', 'ccc']);
});

test('all rows of a table that is drawn in part are printed', () => {
  const rows = Array.from({ length: 400 }, (_, at) => `row ${at}`);
  words(rows);
  expect(screen.getAllByRole('row').length).toBeLessThan(300);
  fireEvent(window, new Event('beforeprint'));
  expect(drawn()).toEqual(rows);
  fireEvent(window, new Event('afterprint'));
  expect(screen.getAllByRole('row').length).toBeLessThan(300);
});
