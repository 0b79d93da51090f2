import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Language } from '../../../src/model/language';
import { suppliedTexts } from '../../../src/model/text-pack';
import { FilterChips } from '../../../src/panels/filters/filter-chips';
import { FiltersPanel } from '../../../src/panels/filters/filters-panel';
import { FocusBar } from '../../../src/panels/filters/focus-bar';
import { NothingShown } from '../../../src/panels/filters/nothing-shown';
import { selectScene } from '../../../src/store/selectors';
import { createYongyaiStore, memoryPorts } from '../../../src/store/store';
import { StoreProvider } from '../../../src/store/store-provider';
import { twoMeetings, twoMeetingsIndex } from '../../fixtures/two-meetings';

function show(language: Language = 'en', fragment = '') {
  const steps: string[] = [];
  const ports = memoryPorts(language);
  const history = {
    ...memoryPorts().history,
    push: (one: string) => steps.push(`push ${one}`),
    replace: (one: string) => steps.push(`replace ${one}`),
  };
  const store = createYongyaiStore({ ...ports, history });
  store.getState().corpusArrived(twoMeetingsIndex, suppliedTexts(twoMeetings));
  store.getState().receive(fragment);
  render(
    <StoreProvider store={store}>
      <FilterChips />
      <FocusBar />
      <FiltersPanel />
      {selectScene(store.getState())?.counts.entities === 0 && <NothingShown />}
    </StoreProvider>,
  );
  const shown = () => selectScene(store.getState())?.counts;
  return {
    store,
    steps,
    shown,
    user: userEvent.setup(),
    filters: () => store.getState().view.filters,
  };
}

test('a box takes a value out and lets it in again', async () => {
  const { user, filters } = show();
  const box = screen.getByRole('checkbox', { name: /^topics/ });
  expect(box).toBeChecked();
  await user.click(box);
  expect(box).not.toBeChecked();
  expect(filters().types).not.toContain('topic');
  await user.click(box);
  expect(filters().types).toBe(null);
});

test('posts and countries are not let through unless asked', () => {
  show();
  expect(screen.getByRole('checkbox', { name: /^posts/ })).not.toBeChecked();
});

test('the count of a value is what the scene has after choosing it alone', async () => {
  const { user, shown } = show();
  const group = screen.getByRole('group', { name: 'Meeting' });
  for (const name of ['january', 'december']) {
    const box = within(group).getByRole('checkbox', { name: new RegExp(`^${name}`) });
    const count = Number(/, (\d+) claim/.exec(box.getAttribute('aria-label') ?? '')?.[1]);
    await user.click(within(group).getByRole('button', { name: `Only ${name}` }));
    expect(shown()?.claims).toBe(count);
    await user.click(within(group).getByRole('button', { name: 'Meeting: all' }));
  }
});

test.each([
  ['en', 'Meeting', /^\S.*, \d+ claims?$/, 'claims'],
  ['th', 'การประชุม', /^\S.* \d+ ใจความ$/, 'ใจความ'],
  ['ja', '会合', /^\S.*、記述\d+件$/, '記述'],
] as const)('a count says what it counts, in %s', (language, facet, name, unit) => {
  show(language);
  const group = screen.getByRole('group', { name: facet });
  const [box] = within(group).getAllByRole('checkbox', { name });
  const count = box?.closest('label')?.querySelector('[title]:last-child');
  expect(box?.getAttribute('aria-label')).toContain(count?.getAttribute('title'));
  expect(within(group).getByText(unit)).toBeVisible();
});

test('none, invert and all', async () => {
  const { user, filters } = show();
  await user.click(screen.getByRole('button', { name: 'Side: none' }));
  expect(filters().sides).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Side: invert' }));
  expect(filters().sides).toBe(null);
  await user.click(screen.getByRole('button', { name: 'Type: all' }));
  expect(filters().types).toContain('post');
});

test('leaving out one framework keeps what has none', async () => {
  const { user, filters, shown } = show();
  const before = shown()?.claims ?? 0;
  const group = screen.getByRole('group', { name: 'Framework' });
  await user.click(within(group).getByRole('checkbox', { name: /^azec/ }));
  expect(filters().frameworks).toEqual(['eid', '~']);
  // The small corpus has two claims with AZEC alone.
  expect(shown()?.claims).toBe(before - 2);
  await user.click(within(group).getByRole('button', { name: 'Only No framework' }));
  expect(filters().frameworks).toEqual(['~']);
});

test('typing narrows at once and is one step back', async () => {
  const { user, filters, steps } = show();
  await user.type(screen.getByRole('textbox', { name: 'Names and words' }), 'eid');
  expect(filters().text).toBe('eid');
  expect(steps).toEqual(['push v=1&text=e', 'replace v=1&text=ei', 'replace v=1&text=eid']);
});

test('each restriction is a chip that takes it away', async () => {
  const { user, store } = show(
    'en',
    'types=person&text=min&passages=2&only=eid&time=2025-12-09..&hide=azec&focus=1:energy',
  );
  const chips = screen.getByRole('list', { name: 'Active filters' });
  const names = within(chips)
    .getAllByRole('button')
    .map((chip) => chip.getAttribute('aria-label') ?? chip.textContent);
  expect(names).toEqual([
    'Remove: “min”',
    'Remove: Type: persons',
    'Remove: At least 2 passages',
    'Remove: Only eid',
    'Remove: From 9 Dec 2025',
    'Remove: Around energy, depth 1',
    'Remove: 1 entity hidden',
    'Clear all',
  ]);
  for (const name of names.slice(0, -1)) {
    await user.click(screen.getByRole('button', { name: name ?? '' }));
  }
  expect(screen.queryByRole('list', { name: 'Active filters' })).toBe(null);
  expect(store.getState().view.window).toBe(null);
});

test('a chip of two values says that either will do', () => {
  show('en', 'types=person,topic');
  expect(screen.getByRole('button', { name: 'Remove: Type: persons or topics' })).toBeVisible();
});

test('nothing shown explains itself and offers the filter to leave out', async () => {
  const { user, shown, filters } = show('en', 'text=zzz&types=person');
  expect(shown()?.entities).toBe(0);
  expect(screen.getByRole('heading', { name: 'Nothing passes these filters' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Leave out “zzz” \(\d+ entities\)$/ }));
  expect(shown()?.entities).toBeGreaterThan(0);
  expect(filters().types).toEqual(['person']);
});

test('clear all brings everything back and keeps the way of showing', async () => {
  const { user, filters, store } = show('en', 'text=zzz&ghosts=1&time=..2025-02-01');
  const [clear] = screen.getAllByRole('button', { name: 'Clear all' });
  if (clear) await user.click(clear);
  expect(filters()).toMatchObject({ text: '', ghosts: true });
  expect(store.getState().view.window).toBe(null);
});

test('vanish or ghost, isolated, passages', async () => {
  const { user, filters } = show();
  await user.click(screen.getByRole('radio', { name: 'Stays as a ghost' }));
  expect(filters().ghosts).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: 'Show entities without a claim' }));
  expect(filters().isolated).toBe(true);
});

test.each([
  ['th', 'ชื่อและถ้อยคำ', 'การประชุม'],
  ['ja', '名称と文言', '会合'],
] as const)('speaks %s', (language, field, facet) => {
  show(language);
  expect(screen.getByRole('textbox', { name: field })).toBeVisible();
  expect(screen.getByRole('group', { name: facet })).toBeVisible();
});

test('a focus grows and shrinks by clicks, and says which kinds of claims lie there', async () => {
  const { user, store, filters } = show('en', 'focus=1:ambassador');
  const focus = within(screen.getByRole('group', { name: 'Focus' }));
  const counts = () =>
    within(focus.getByRole('list', { name: 'Kinds of claims here' }))
      .getAllByRole('listitem')
      .map((item) => Number(/\d+$/.exec(item.textContent ?? '')?.[0]));
  const near = counts();
  expect(focus.getByRole('button', { name: 'One step less' })).toBeDisabled();
  await user.click(focus.getByRole('button', { name: 'One step more' }));
  expect(store.getState().view.focus?.depth).toBe(2);
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
  expect(sum(counts())).toBeGreaterThan(sum(near));
  const [kind] = within(focus.getByRole('list')).getAllByRole('button');
  if (kind) await user.click(kind);
  expect(filters().predicates).toHaveLength(1);
  await user.click(focus.getByRole('button', { name: 'Leave the focus' }));
  expect(screen.queryByRole('group', { name: 'Focus' })).toBe(null);
});

test('a chip never counts more than there is', () => {
  show('en', 'bases=stated,interpreted,background,suggested');
  expect(screen.getByRole('button', { name: /^Remove: Basis: also .*suggested$/i })).toBeVisible();
});
