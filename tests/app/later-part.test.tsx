import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/error-boundary';
import { later } from '../../src/app/later-part';
import { leaveFirstPage } from '../../src/app/take-over';

const Part = ({ word }: { readonly word: string }) => <p>{word}</p>;

const show = (Later: React.ComponentType<{ word: string }>) =>
  render(
    <ErrorBoundary
      fallback={({ error, retry }) => (
        <button type="button" onClick={retry}>
          {error.name}
        </button>
      )}
    >
      <Suspense fallback={<p>waiting</p>}>
        <Later word="there" />
      </Suspense>
    </ErrorBoundary>,
  );

it('shows a part when it has arrived', async () => {
  show(later(async () => Part));
  expect(await screen.findByText('there')).toBeVisible();
});

it('shows a part that has arrived before at once, without waiting', async () => {
  const load = vi.fn(async () => Part);
  const Later = later(load);
  const { unmount } = show(Later);
  await screen.findByText('there');
  unmount();
  show(Later);
  expect(screen.getByText('there')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

it('asks for a part only when the page that stands over it is gone', async () => {
  const first = document.createElement('div');
  first.id = 'first';
  document.body.append(first);
  const load = vi.fn(async () => Part);
  show(later(load));
  expect(load).not.toHaveBeenCalled();
  act(() => leaveFirstPage());
  expect(await screen.findByText('there')).toBeVisible();
});

it('tells once that a part did not arrive, and asks for it again on demand', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const load = vi.fn(async () => Part).mockRejectedValueOnce(new TypeError('gone'));
  show(later(load));
  const retry = await screen.findByRole('button', { name: 'PartMissingError' });
  expect(load).toHaveBeenCalledTimes(1);
  await userEvent.click(retry);
  expect(await screen.findByText('there')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
  vi.restoreAllMocks();
});
