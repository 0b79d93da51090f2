import { fireEvent } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { typedAhead } from '../../src/app/keys/typed-ahead';

const ahead = typedAhead(document);
afterEach(() => void ahead.take());

const type = (...keys: readonly string[]) => {
  for (const key of keys) fireEvent.keyDown(document.body, { key });
};

it('keeps what is typed until it is taken, and keeps it from the page', () => {
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard);
  ahead.begin();
  type('ก', 'f', ' ', 'Shift', 'x', 'Backspace', '7');
  expect(heard).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ key: 'Shift' }));
  expect(ahead.take()).toBe('กf 7');
  type('f');
  expect(heard).toHaveBeenCalledTimes(2);
  expect(ahead.take()).toBe('');
  document.body.removeEventListener('keydown', heard);
});

it('leaves commands, and a blank that presses a button, to the page', () => {
  ahead.begin();
  for (const held of [
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { isComposing: true },
  ])
    fireEvent.keyDown(document.body, { key: 'k', ...held });
  expect(fireEvent.keyDown(document.body, { key: ' ' })).toBe(true);
  expect(fireEvent.keyDown(document.body, { key: 'Enter' })).toBe(true);
  expect(fireEvent.keyDown(document.body, { key: 'a' })).toBe(false);
  expect(ahead.take()).toBe('a');
});
