import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DialogFrame } from '../../src/app/dialog-frame';
import { later } from '../../src/app/later-part';
import { PanelFrame } from '../../src/app/panel-frame';
import { createYongyaiStore, memoryPorts } from '../../src/store/store';
import { StoreProvider } from '../../src/store/store-provider';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** A part that a new deployment has under another name, until `there` says that it can be had. */
function gone(there: { now: boolean }) {
  return later(async () => {
    if (!there.now) throw new TypeError('404');
    return () => <p>there</p>;
  });
}

/** Two panels, and a dialog where it is closed by something. */
function Page({ there, onClose }: { there: { now: boolean }; onClose?: () => void }) {
  const [Filters, Timeline, Search] = [gone(there), gone(there), gone(there)];
  return (
    <StoreProvider store={createYongyaiStore(memoryPorts())}>
      <PanelFrame name="Filters">
        <Filters />
      </PanelFrame>
      <PanelFrame name="Timeline">
        <Timeline />
      </PanelFrame>
      {onClose && (
        <DialogFrame name="Search" onClose={onClose}>
          <Search />
        </DialogFrame>
      )}
    </StoreProvider>
  );
}

const region = (name: string) => within(screen.getByRole('region', { name }));

test('why parts did not arrive is told once, with the names of all', async () => {
  render(<Page there={{ now: false }} />);
  expect(await screen.findByText('Timeline did not arrive')).toBeVisible();
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('Filters and Timeline did not arrive');
  expect(alert).toHaveTextContent('There may be a new version');
  expect(region('Timeline').queryByRole('button')).toBe(null);
});

test('one press asks for all of them again', async () => {
  const there = { now: false };
  render(<Page there={there} />);
  await screen.findByText('Timeline did not arrive');
  there.now = true;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await region('Filters').findByText('there')).toBeVisible();
  expect(await region('Timeline').findByText('there')).toBeVisible();
  expect(screen.queryByRole('alert')).toBe(null);
});

test('a dialog that was asked for tells it in place of the panels below', async () => {
  const onClose = vi.fn();
  render(<Page there={{ now: false }} onClose={onClose} />);
  expect(await screen.findByText('Timeline did not arrive')).toBeVisible();
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('Filters, Timeline and Search did not arrive');
  await userEvent.click(within(alert).getByRole('button', { name: 'Close Search' }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(region('Filters').queryByRole('button')).toBe(null);
});
