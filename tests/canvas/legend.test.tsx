import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Legend } from '../../src/canvas/legend';
import type { Language } from '../../src/model/language';
import { selectScene } from '../../src/store/selectors';
import { useYongyai } from '../../src/store/use-store';
import { show } from '../panels/show';

// jsdom has no media; a wide screen, where the legend is open.
beforeEach(() => {
  const wide = { matches: false, addEventListener() {}, removeEventListener() {} };
  vi.stubGlobal('matchMedia', () => wide as Partial<MediaQueryList>);
});

function LegendOfView() {
  const scene = useYongyai(selectScene);
  return scene && <Legend scene={scene} compared={null} />;
}

test.each([
  ['en', /^.+, 3 entities$/],
  ['th', /^.+ 3 รายการ$/],
  ['ja', /^.+、3件$/],
] as const)(
  'a type in the legend is read with what its number counts, in %s',
  (language: Language, name) => {
    show(<LegendOfView />, '#v=1&types=person&isolated=1', language);
    expect(screen.getByRole('button', { name })).toHaveTextContent(/\D3$/);
  },
);

test('a type that is left out is read by its name alone', () => {
  show(<LegendOfView />, '#v=1&types=person');
  for (const left of screen.getAllByRole('button', { pressed: false }))
    expect(left).toHaveAccessibleName(/^\D+$/);
});

test('beside the filters of a low window the legend is folded until it is asked for', () => {
  const low = { addEventListener() {}, removeEventListener() {} };
  vi.stubGlobal(
    'matchMedia',
    (query: string) =>
      ({ ...low, matches: query === '(height < 48rem)' }) as Partial<MediaQueryList>,
  );
  const { store } = show(<LegendOfView />, '#v=1');
  const toggle = () => screen.getByRole('button', { name: /legend/i });
  const beside = (filters: number) =>
    act(() =>
      store.getState().prefer({ panels: { ...store.getState().preferences.panels, filters } }),
    );
  expect(toggle()).toHaveAttribute('aria-expanded', 'true');
  beside(272);
  expect(toggle()).toHaveAttribute('aria-expanded', 'false');
  fireEvent.click(toggle());
  expect(toggle()).toHaveAttribute('aria-expanded', 'true');
});
