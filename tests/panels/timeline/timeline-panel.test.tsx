import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { indexCorpus } from '../../../src/graph/corpus-index';
import type { WholeCorpus } from '../../../src/model/corpus';
import type { Language } from '../../../src/model/language';
import { suppliedTexts } from '../../../src/model/text-pack';
import { TimelinePanel } from '../../../src/panels/timeline/timeline-panel';
import { createYongyaiStore, memoryPorts } from '../../../src/store/store';
import { StoreProvider } from '../../../src/store/store-provider';
import { twoMeetings } from '../../fixtures/two-meetings';

afterEach(() => {
  vi.useRealTimers();
});

function show({
  language = 'en' as Language,
  fragment = '',
  corpus = twoMeetings as WholeCorpus,
} = {}) {
  const steps: string[] = [];
  const history = {
    ...memoryPorts().history,
    push: (one: string) => steps.push(`push ${one}`),
    replace: (one: string) => steps.push(`replace ${one}`),
  };
  const store = createYongyaiStore({ ...memoryPorts(language), history });
  store.getState().corpusArrived(indexCorpus(corpus), suppliedTexts(corpus));
  store.getState().receive(fragment);
  render(
    <StoreProvider store={store}>
      <TimelinePanel />
    </StoreProvider>,
  );
  const press = (name: RegExp | string, ...keys: string[]) => {
    const handle = screen.getByRole('slider', { name });
    for (const key of keys) {
      const shiftKey = key.startsWith('Shift+');
      fireEvent.keyDown(handle, { key: key.replace('Shift+', ''), shiftKey });
    }
  };
  const window = () => {
    const { window: now } = store.getState().view;
    return now && `${now.from ?? ''}..${now.to ?? ''}${now.mode === 'until' ? '..until' : ''}`;
  };
  return { store, steps, press, window };
}

describe('the window by keys', () => {
  test('its beginning moves by event, day and month, and to its ends', () => {
    const { press, window } = show();
    const from = 'Beginning of the window';
    press(from, 'ArrowRight');
    expect(window()).toBe('2025-01-22..');
    press(from, 'ArrowRight');
    expect(window()).toBe('2025-12-09..');
    press(from, 'Shift+ArrowLeft');
    expect(window()).toBe('2025-12-08..');
    press(from, 'PageDown');
    expect(window()).toBe('2025-11-08..');
    press(from, 'End');
    expect(window()).toBe('2025-12-10..');
    press(from, 'Home');
    expect(window()).toBe(null);
  });

  test('its end moves likewise and never crosses its beginning', () => {
    const { press, window } = show({ fragment: 'time=2025-12-09..' });
    press('End of the window', 'ArrowLeft');
    expect(window()).toBe('2025-12-09..2025-12-09');
    press('End of the window', 'ArrowLeft', 'Shift+ArrowLeft', 'PageDown', 'Home');
    expect(window()).toBe('2025-12-09..2025-12-09');
  });

  test('all of it moves and keeps its length', () => {
    const { press, window } = show({ fragment: 'time=2025-02-01..2025-02-10' });
    press('Time window', 'Shift+ArrowRight');
    expect(window()).toBe('2025-02-02..2025-02-11');
    press('Time window', 'PageUp');
    expect(window()).toBe('2025-03-02..2025-03-11');
    press('Time window', 'End');
    expect(window()).toBe('2025-12-01..');
  });

  test('keys that follow each other at once are one step', () => {
    const { press, steps } = show();
    press('Beginning of the window', 'ArrowRight', 'ArrowRight');
    expect(steps).toEqual(['push v=1&time=2025-01-22..', 'replace v=1&time=2025-12-09..']);
  });

  test('handles say their days in words, in the language and calendar', () => {
    show({ language: 'th', fragment: 'time=2025-12-09..2025-12-09' });
    const handle = screen.getByRole('slider', { name: 'จุดเริ่มของช่วงเวลา' });
    expect(handle).toHaveAttribute('aria-valuetext', '9 ธันวาคม พ.ศ. 2568');
  });

  test('up to its end, the window has no beginning to move', () => {
    const { press, window } = show({ fragment: 'time=2025-12-09..2025-12-10..until' });
    expect(screen.queryByRole('slider', { name: 'Beginning of the window' })).toBe(null);
    press('End of the window', 'Home');
    expect(window()).toBe('..2025-01-20..until');
  });
});

describe('play', () => {
  test('walks from meeting to meeting as one step and stops at the end', () => {
    vi.useFakeTimers();
    const { steps, window } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    expect(window()).toBe('..2025-12-08');
    act(() => vi.advanceTimersByTime(2000));
    expect(window()).toBe('2025-12-09..');
    act(() => vi.advanceTimersByTime(2000));
    expect(window()).toBe('2025-12-09..');
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
    expect(steps).toEqual(['push v=1&time=..2025-12-08', 'replace v=1&time=2025-12-09..']);
  });

  test('adds up in the other mode, goes on at the beginning when repeated, and pauses', () => {
    vi.useFakeTimers();
    const { window } = show({ fragment: 'time=....until' });
    fireEvent.click(screen.getByRole('button', { name: 'Repeat' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: '4' } });
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    expect(window()).toBe('..2025-12-08..until');
    act(() => vi.advanceTimersByTime(500));
    expect(window()).toBe('....until');
    act(() => vi.advanceTimersByTime(500));
    expect(window()).toBe('..2025-12-08..until');
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    act(() => vi.advanceTimersByTime(5000));
    expect(window()).toBe('..2025-12-08..until');
  });

  test('by hand, each meeting is a step of its own', () => {
    const { steps } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Next meeting' }));
    fireEvent.click(screen.getByRole('button', { name: 'Next meeting' }));
    fireEvent.click(screen.getByRole('button', { name: 'Previous meeting' }));
    expect(steps).toEqual([
      'push v=1&time=..2025-12-08',
      'push v=1&time=2025-12-09..',
      'push v=1&time=..2025-12-08',
    ]);
  });
});

describe('events', () => {
  test('a meeting is selected, a release opened, a holder’s line selected', async () => {
    const { store } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'january, 20 January 2025' }));
    expect(store.getState().view.selection).toEqual([{ kind: 'entity', id: 'january' }]);
    await user.click(
      screen.getByRole('button', { name: /^Published 10 December 2025: Release r2/ }),
    );
    expect(store.getState().view.passage?.release).toBe('r2');
    await user.click(screen.getByRole('button', { name: /^ambassador, ambassador-post/ }));
    expect(store.getState().view.selection).toEqual([
      { kind: 'edge', source: 'ambassador', predicate: 'holds', target: 'embassy' },
    ]);
  });

  test('the lag is told, and what is not stated between two attestations', () => {
    show();
    expect(screen.getByRole('button', { name: /, 2 days later$/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /, 1 day later$/ })).toBeVisible();
    const both = 'attested 20 January 2025 and 9 December 2025; not stated between';
    expect(
      screen.getByRole('button', { name: `ambassador, ambassador-post; ${both}` }),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'minister, minister-post; attested 20 January 2025' }),
    ).toBeVisible();
  });

  test('a suggestion that waits to be decided attests no post', () => {
    const claims = twoMeetings.claims.map((claim) => ({ ...claim, basis: 'suggested' as const }));
    show({ corpus: { ...twoMeetings, claims } });
    expect(screen.queryByRole('button', { name: /attested/ })).toBeNull();
  });

  test('pointing at one lights its node, and the other way round', async () => {
    const { store } = show();
    const january = screen.getByRole('button', { name: 'january, 20 January 2025' });
    await userEvent.hover(january);
    expect(store.getState().hover?.ref).toEqual({ kind: 'entity', id: 'january' });
    await userEvent.unhover(january);
    expect(store.getState().hover).toBe(null);
    expect(january).not.toHaveAttribute('data-lit');
    const ref = twoMeetings.entities.find(({ id }) => id === 'minister');
    act(() =>
      store
        .getState()
        .hoverOver(ref ? { ref: { kind: 'entity', id: ref.id }, from: 'canvas' } : null),
    );
    expect(january).toHaveAttribute('data-lit');
    const december = screen.getByRole('button', { name: 'december, 9 December 2025' });
    expect(december).not.toHaveAttribute('data-lit');
  });

  test('one lane is one tab stop, arrows go on', async () => {
    show();
    const user = userEvent.setup();
    const january = screen.getByRole('button', { name: 'january, 20 January 2025' });
    const december = screen.getByRole('button', { name: 'december, 9 December 2025' });
    expect(january).toHaveAttribute('tabindex', '0');
    expect(december).toHaveAttribute('tabindex', '-1');
    act(() => january.focus());
    await user.keyboard('{ArrowRight}');
    expect(december).toHaveFocus();
  });
});

describe('other corpora', () => {
  const entities = twoMeetings.entities.filter(({ id }) => id !== 'december');
  const january = twoMeetings.claims.filter(({ id }) => id.startsWith('r1/'));

  test('of one day have nothing to play and nothing to brush', () => {
    const day = twoMeetings.releases.slice(0, 1).map((release) => ({
      ...release,
      published: '2025-01-20' as typeof release.published,
    }));
    const { press, window } = show({
      corpus: { ...twoMeetings, entities, claims: january, releases: day },
    });
    expect(screen.getByRole('button', { name: 'Play' })).toBeDisabled();
    press('Beginning of the window', 'ArrowRight', 'PageUp', 'End', 'Home');
    press('Time window', 'ArrowRight', 'Shift+ArrowRight');
    expect(window()).toBe(null);
  });

  test('without a date say so', () => {
    show({ corpus: { ...twoMeetings, entities: [], claims: [], releases: [] } });
    expect(screen.getByText('Nothing in this corpus has a date.')).toBeVisible();
  });
});
