import { render, screen } from '@testing-library/react';
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
