import { screen, waitFor, within } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { SearchDialog } from '../../../src/panels/search/search-dialog';
import { show } from '../show';

const run = vi.fn();
const onClose = vi.fn();

async function searched(query: string) {
  const commands = [{ id: 'dark', label: 'Dark theme', run } as const];
  const shown = show(<SearchDialog commands={commands} onClose={onClose} />);
  const field = screen.getByRole('combobox');
  if (query !== '') await shown.user.type(field, query);
  return { ...shown, field };
}

const options = () => screen.getAllByRole('option').map((option) => option.textContent);

it('begins with what was typed before, also where its first drawing is given up', async () => {
  let text = 'otaka';
  const take = () => {
    const typed = text;
    text = '';
    return typed;
  };
  let isThere = false;
  const late = Promise.resolve().then(() => {
    isThere = true;
  });
  function Late() {
    if (!isThere) throw late;
    return null;
  }
  show(
    <Suspense fallback={null}>
      <SearchDialog commands={[]} typed={take} onClose={onClose} />
      <Late />
    </Suspense>,
  );
  expect(await screen.findByRole('combobox')).toHaveValue('otaka');
});

describe('the search is a combobox', () => {
  it('names its list, and tells the count of hits as they change', async () => {
    const { field } = await searched('otaka');
    expect(field).toHaveAttribute('aria-expanded', 'true');
    const list = screen.getByRole('listbox');
    expect(field).toHaveAttribute('aria-controls', list.id);
    expect(await screen.findByText(/^\d+ hits?$/)).toHaveAttribute('role', 'status');
    const chosen = within(list).getAllByRole('option', { selected: true });
    expect(chosen).toHaveLength(1);
    expect(field).toHaveAttribute('aria-activedescendant', chosen[0]?.id);
  });

  it('moves the highlight with the arrows, round at the ends, while the field keeps the focus', async () => {
    const { user, field } = await searched('');
    const all = screen.getAllByRole('option');
    await user.keyboard('{ArrowDown}');
    expect(field).toHaveAttribute('aria-activedescendant', all[1]?.id);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(field).toHaveAttribute('aria-activedescendant', all.at(-1)?.id);
    expect(field).toHaveFocus();
  });

  it('leaves the graph alone until something is asked for', async () => {
    const { store } = await searched('');
    expect(store.getState().hover).toBe(null);
  });

  it('lights the highlighted hit on the graph, and selects it with Enter, its words open', async () => {
    const { user, store, view } = await searched('otaka');
    await waitFor(() =>
      expect(store.getState().hover?.ref).toEqual({ kind: 'entity', id: 'otaka' }),
    );
    await user.keyboard('{Enter}');
    expect(view().selection).toEqual([{ kind: 'entity', id: 'otaka' }]);
    expect(view().passage?.release).toBe('january');
    expect(onClose).toHaveBeenCalled();
  });

  it('lights the line that a passage proves', async () => {
    const { store } = await searched('received');
    await waitFor(() => expect(store.getState().hover?.ref.kind).toBe('edge'));
  });

  it('says which name matched where it is not the one shown', async () => {
    await searched('โอกาตะ');
    await waitFor(() => expect(options()[0]).toMatch(/also “โอกาตะ มาซาโตะ”.*misspelling/));
  });

  it('adds with Ctrl+Enter and stays', async () => {
    onClose.mockClear();
    const { user, view } = await searched('akanat');
    await waitFor(() => expect(options()[0]).toMatch(/^Akanat/));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(view().selection).toEqual([{ kind: 'entity', id: 'akanat' }]);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('adds the line that a passage proves', async () => {
    onClose.mockClear();
    const { user, store, view } = await searched('received');
    await waitFor(() => expect(store.getState().hover?.ref.kind).toBe('edge'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(view().selection).toEqual([store.getState().hover?.ref]);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('turns the hits into a filter', async () => {
    const { user, view } = await searched('batteries');
    await user.click(await screen.findByRole('button', { name: /^Show only/ }));
    expect(view().filters.only).toContain('batteries');
  });

  it('says what was searched where nothing is found, and offers the nearest names', async () => {
    await searched('Akanaz');
    expect(await screen.findByText(/Nothing found for “Akanaz”|similar spelling/)).toBeVisible();
    expect(options().join()).toMatch(/Akanat/);
  });

  it('takes none of the names that it offers where nothing was found, until one is chosen', async () => {
    const { user, view, field } = await searched('Otakzzz');
    expect(await screen.findByText(/Nothing found for “Otakzzz”/)).toBeVisible();
    expect(options().join()).toMatch(/Otaka/);
    expect(field).not.toHaveAttribute('aria-activedescendant');
    await user.keyboard('{Enter}');
    expect(view().selection).toEqual([]);
    await user.keyboard('{ArrowUp}');
    expect(field).toHaveAttribute(
      'aria-activedescendant',
      screen.getAllByRole('option').at(-1)?.id,
    );
  });

  it('runs a command', async () => {
    const { user } = await searched('dark');
    await waitFor(() => expect(options()).toEqual(['Dark theme']));
    await user.keyboard('{Enter}');
    expect(run).toHaveBeenCalledOnce();
  });
});
