import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { entityId } from '../../../src/model/ids';
import { TwinList } from '../../../src/panels/twin/twin-list';
import { bringAllBack, focusOn, hide, leaveFocus } from '../../../src/view/focusing';
import { show } from '../show';

const names = () =>
  screen.getAllByRole('option').map((option) => option.getAttribute('aria-label'));

const option = (name: string) => screen.getByRole('option', { name });

/** The list with the focus on its first entity. */
async function entered(fragment = '') {
  const shown = show(<TwinList />, fragment);
  await shown.user.tab();
  return shown;
}

/** Presses keys as `user.keyboard` writes them, and returns what the list says of the place. */
async function pressed({ user }: Awaited<ReturnType<typeof entered>>, keys: string) {
  if (keys) await user.keyboard(keys);
  return screen.queryByText(/·|\(\d+ of \d+\)|, \d+ of \d+\)/)?.textContent;
}

describe('the list that stands for the graph', () => {
  it('has every entity of the scene as "name, type", meetings first', () => {
    show(<TwinList />);
    expect(screen.getByRole('listbox', { name: 'Entities on the graph' })).toBeVisible();
    expect(names()).toEqual([
      'January meeting, meeting',
      'December meeting, meeting',
      'Akanat, person',
      'Thanakorn, person',
      'Otaka Masato, person',
      'Ministry, ministry',
      'Clean energy, topic',
      'Batteries, topic',
    ]);
  });

  it('is one stop of the Tab key, and the focus roves in it', async () => {
    const { user } = await entered();
    expect(option('January meeting, meeting')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(option('Akanat, person')).toHaveFocus();
    await user.keyboard('{End}');
    expect(option('Batteries, topic')).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
    await user.tab({ shift: true });
    expect(option('Batteries, topic')).toHaveFocus();
  });

  it('says by which line it goes to a neighbour, and in which direction', async () => {
    const list = await entered('#v=1&types=person,ministry,topic');
    expect(await pressed(list, '')).toBe('Akanat, person · 4 links');
    expect(await pressed(list, '{ArrowRight}')).toBe('received: Otaka Masato, person (1 of 4)');
    expect(await pressed(list, '{ArrowRight}')).toBe('holds Minister: Ministry, ministry (2 of 4)');
    expect(option('Ministry, ministry')).toHaveFocus();
    expect(await pressed(list, '{Backspace}{ArrowRight} ')).toBe('Otaka Masato, person · 3 links');
    expect(await pressed(list, '{ArrowRight}')).toBe('received (inverse): Akanat, person (1 of 3)');
    expect(await pressed(list, '{End}{ArrowRight}{ArrowRight}')).toMatch(
      /Clean energy, topic \(background, 2 of 2\)$/,
    );
  });

  it('lights its place on the canvas while it has the focus', async () => {
    const { user, store } = await entered();
    const lit = () => store.getState().hover?.ref;
    expect(lit()).toEqual({ kind: 'entity', id: 'january-meeting' });
    await user.keyboard('{ArrowDown}');
    expect(lit()).toEqual({ kind: 'entity', id: 'december-meeting' });
    act(() => store.getState().hoverOver(null));
    await user.keyboard('{ContextMenu}');
    expect(lit()).toEqual({ kind: 'entity', id: 'december-meeting' });
    await user.tab();
    expect(lit()).toBeUndefined();
  });

  it('opens an entity, or the line by which it came, and adds either to the selection', async () => {
    const { user, view } = await entered('#v=1&types=person');
    const line = { kind: 'edge', source: 'akanat', predicate: 'received', target: 'otaka' };
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(view().selection).toEqual([]);
    await user.keyboard('{Enter}');
    expect(view().selection).toEqual([{ kind: 'entity', id: 'akanat' }]);
    expect(option('Akanat, person')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowRight}{Control>}{Enter}{/Control}');
    expect(view().selection).toHaveLength(2);
    await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    expect(view().selection.at(-1)).toEqual(line);
    await user.keyboard('l');
    expect(view().selection).toEqual([line]);
  });

  it('focuses on its place, or on the selection that its place is in', async () => {
    const { user, view } = await entered('#v=1&types=person&sel=thanakorn,otaka');
    await user.keyboard('f');
    expect(view().focus).toEqual({ entities: ['akanat'], depth: 1 });
    await user.keyboard('{ArrowDown}f');
    expect(view().focus?.entities).toEqual(['thanakorn', 'otaka']);
  });

  it('does nothing by letters where they are switched off', async () => {
    const { user, view, store } = await entered();
    act(() => store.getState().prefer({ letters: false }));
    await user.keyboard('f');
    expect(view().focus).toBeNull();
  });

  it('goes on to the next entity where its own is hidden or filtered out', async () => {
    const { user, view, store } = await entered();
    await user.keyboard('{ArrowDown}{ArrowDown}{Delete}');
    expect(view().hidden).toEqual(['akanat']);
    expect(option('Thanakorn, person')).toHaveFocus();
    act(() => store.getState().commit(hide(['thanakorn', 'otaka'].map(entityId))));
    expect(option('Ministry, ministry')).toHaveFocus();
  });

  it('is empty where nothing passes, and comes back', () => {
    const { store } = show(<TwinList />, '#v=1&types=-');
    expect(screen.queryByRole('listbox')).toBeNull();
    act(() => store.getState().receive(''));
    expect(screen.getByRole('listbox')).toBeVisible();
  });

  it('speaks the language of the page', () => {
    show(<TwinList />, '', 'th');
    expect(screen.getByRole('listbox', { name: 'รายการบนกราฟ' })).toBeVisible();
    expect(names()[2]).toMatch(/^เอกนัฏ, /);
  });
});

describe('what is said of changes of the picture', () => {
  const news = (words: string) =>
    screen.getAllByText(words).filter((one) => one.getAttribute('aria-live') === 'polite');

  it('tells focus, hiding and what comes back, and nothing at first', () => {
    const { store } = show(<TwinList />, '#v=1&focus=1:otaka&hide=akanat');
    const { commit } = store.getState();
    expect(screen.queryByText(/Focus|Hidden/)).toBeNull();
    act(() => commit(focusOn([entityId('otaka'), entityId('thanakorn')])));
    expect(news('Focus: Otaka Masato and Thanakorn, depth 1.')).toHaveLength(1);
    act(() => commit(leaveFocus));
    expect(news('Focus left.')).toHaveLength(1);
    act(() => commit(hide([entityId('batteries')])));
    expect(news('Hidden: Batteries.')).toHaveLength(1);
    act(() => commit(bringAllBack));
    expect(news('Brought back: Akanat and Batteries.')).toHaveLength(1);
  });

  it('tells how many paths there are, and each chain as it is stepped to', () => {
    const { store } = show(<TwinList />);
    const to = (fragment: string) => act(() => store.getState().receive(fragment));
    to('#v=1&path=akanat,thanakorn');
    expect(
      news('8 paths from Akanat to Thanakorn. Akanat – Otaka Masato – Thanakorn.'),
    ).toHaveLength(1);
    to('#v=1&path=akanat,thanakorn,1');
    expect(news('Akanat – Ministry – Thanakorn.')).toHaveLength(1);
    to('#v=1&path=akanat,island');
    expect(news('No path from Akanat to Is\u202Eland.')).toHaveLength(1);
    to('#v=1');
    expect(news('Paths closed.')).toHaveLength(1);
  });
});
