import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useMedia } from '../../src/ui/use-media';

/** A browser of which the queries in `matching` match. */
function browserOf(matching: Set<string>) {
  const listeners = new Set<() => void>();
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return matching.has(query);
    },
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  }));
  return () => {
    act(() => {
      for (const listener of listeners) listener();
    });
  };
}

const narrow = '(width < 46rem)';

function Width() {
  return useMedia(narrow) ? 'narrow' : 'wide';
}

afterEach(() => vi.unstubAllGlobals());

test('what a query says changes with the window', () => {
  const matching = new Set<string>();
  const changed = browserOf(matching);
  render(<Width />);
  expect(screen.getByText('wide')).toBeVisible();
  matching.add(narrow);
  changed();
  expect(screen.getByText('narrow')).toBeVisible();
});

test('narrow paper changes nothing, neither while it is printed nor afterwards', () => {
  const matching = new Set<string>();
  const changed = browserOf(matching);
  render(<Width />);
  matching.add('print').add(narrow);
  changed();
  expect(screen.getByText('wide')).toBeVisible();
  matching.clear();
  changed();
  expect(screen.getByText('wide')).toBeVisible();
});
