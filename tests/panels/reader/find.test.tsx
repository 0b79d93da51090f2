import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { placeAfter } from '../../../src/panels/reader/find-places';
import { ReaderPanel } from '../../../src/panels/reader/reader-panel';
import { show } from '../show';

const field = () => screen.getByRole('searchbox', { name: 'Find in the text' });
const count = () => document.querySelector('search [role=status]')?.textContent;
const found = (where: 'here' | 'too') =>
  [...document.querySelectorAll(`[data-found="${where}"]`)].map((one) => one.textContent).join('|');

async function finding(query: string, fragment = '#v=1&read=january') {
  const shown = show(<ReaderPanel />, fragment);
  await shown.user.click(screen.getByRole('button', { name: 'Find in the text' }));
  if (query !== '') await shown.user.type(field(), query);
  return shown;
}

describe('stepping through places', () => {
  it.each([
    [-1, 1, 3, 0],
    [-1, -1, 3, 2],
    [0, 1, 3, 1],
    [2, 1, 3, 0],
    [0, -1, 3, 2],
    [-1, 1, 0, -1],
  ] as const)('from %i by %i of %i comes to %i', (place, by, of, next) => {
    expect(placeAfter(place, by, of)).toBe(next);
  });
});

describe('finding in a release', () => {
  it('has the keyboard in the field at once, and nothing said before there are words', async () => {
    await finding('');
    expect(field()).toHaveFocus();
    expect(count()).toBe('');
  });

  it('goes on with Enter, back with Shift+Enter, and round at the ends', async () => {
    const { user } = await finding('เอกนัฏ');
    expect(count()).toBe('1 of 3');
    expect(found('here')).toBe('เอกนัฏ');
    expect(found('too')).toBe('เอกนัฏ|เอกนัฏ');
    await user.keyboard('{Enter}');
    expect(count()).toBe('2 of 3');
    await user.keyboard('{Shift>}{Enter}{Enter}{/Shift}');
    expect(count()).toBe('3 of 3');
  });

  it('begins where one reads: at the first place that is not above what is in sight', async () => {
    const { user } = await finding('เอกนัฏ');
    expect(count()).toBe('1 of 3');
    const [, second] = document.querySelectorAll('[data-found]');
    const at = Number(second?.getAttribute('data-at'));
    expect(at).toBeGreaterThan(0);
    const rects = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      const above = Number(this.getAttribute('data-at') ?? at) < at;
      return { top: 0, bottom: above ? -10 : 20 } as DOMRect;
    });
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Find in the text' }));
    rects.mockRestore();
    expect(count()).toBe('2 of 3');
  });

  it('opens by Ctrl+F from inside the reader, closes by Escape, and leaves no mark', async () => {
    const { user, view } = show(<ReaderPanel />, '#v=1&read=january');
    screen.getByRole('button', { name: 'Close the reader' }).focus();
    await user.keyboard('{Control>}f{/Control}');
    await user.type(field(), 'JCCI');
    expect(found('here')).not.toBe('');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('searchbox')).toBe(null);
    expect(found('here')).toBe('');
    expect(screen.getByRole('button', { name: 'Find in the text' })).toHaveFocus();
    expect(view().passage?.release).toBe('january');
  });
});

describe('finding in all releases', () => {
  it('says where the words are, and opens the other release on the way', async () => {
    const { user, view } = await finding('เห็นตรงกัน');
    expect(count()).toBe('Not found');
    await user.click(screen.getByRole('radio', { name: 'All releases' }));
    expect(count()).toBe('1 elsewhere');
    await user.click(screen.getByRole('button', { name: 'Next place' }));
    expect(view().passage).toEqual({ release: 'december', claim: null, evidence: null });
    expect(count()).toBe('1 of 1');
    expect(found('here')).toBe('เห็นตรงกัน');
  });
});
