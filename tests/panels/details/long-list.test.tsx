import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LongList } from '../../../src/panels/details/long-list';
import { show } from '../show';

const list = (count: number) =>
  show(
    <LongList items={Array.from({ length: count }, (_, at) => at)}>
      {(at) => <li key={at}>{at}</li>}
    </LongList>,
  );

it('draws a short list whole', () => {
  list(40);
  expect(screen.getAllByRole('listitem')).toHaveLength(40);
  expect(screen.queryByRole('button')).toBeNull();
});

it('draws more of a long one at every press, until all are there', async () => {
  const { user } = list(300);
  expect(screen.getAllByRole('listitem')).toHaveLength(40);
  await user.click(screen.getByRole('button', { name: '260 more' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(240);
  await user.click(screen.getByRole('button', { name: '60 more' }));
  expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual(
    Array.from({ length: 300 }, (_, at) => String(at)),
  );
  expect(screen.queryByRole('button')).toBeNull();
});
