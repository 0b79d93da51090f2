import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Notices } from '../../src/app/notices';
import type { Language } from '../../src/model/language';
import { suppliedTexts } from '../../src/model/text-pack';
import { createYongyaiStore, memoryPorts } from '../../src/store/store';
import { StoreProvider } from '../../src/store/store-provider';
import { syncWithLink } from '../../src/store/url-sync';
import { twoMeetings, twoMeetingsIndex } from '../fixtures/two-meetings';

afterEach(() => {
  vi.useRealTimers();
});

/** The notices of a page that was opened at a link. */
function open(fragment: string, language: Language = 'en') {
  const store = createYongyaiStore(memoryPorts(language));
  syncWithLink(store, { current: () => fragment, listen: () => {} });
  store.getState().corpusArrived(twoMeetingsIndex, suppliedTexts(twoMeetings));
  render(
    <StoreProvider store={store}>
      <Notices />
    </StoreProvider>,
  );
  return store;
}

test('a link that is understood says nothing', () => {
  open('sel=minister');
  expect(screen.queryByRole('status')).toBe(null);
});

test('each field that was not understood is named, a few of many', () => {
  open(
    'camera=NaN,0,1&foo=1&sel=%&theme=dark&theme=light&time=2025-12-10..2025-12-09&v=7&layout=x',
  );
  const items = within(screen.getByRole('status')).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    'Position of the picture: “NaN,0,1” means nothing here',
    '“foo” is not known',
    'Selection is damaged',
    'Theme stands twice; the first counts',
    'The time window was turned, or moved into the time of the corpus',
    'and 2 more',
  ]);
});

test('what a link tries to smuggle in is shown as marked text', () => {
  open('layout=%E2%80%AE%3Cb%3E');
  expect(screen.getByRole('status')).toHaveTextContent('Layout: “U+202E<b>” means nothing here');
});

test('what is unknown, or damaged in part, can be read as far as it can be decoded', () => {
  open('%3Cimg%20src%3E=1&layout=%00%E0%B8%81%E0%B8');
  const items = within(screen.getByRole('status')).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    '“<img src>” is not known',
    'Layout is damaged',
  ]);
});

test('renamed and gone ids are explained, and each notice is dismissed by itself', async () => {
  open('sel=envoy,nobody');
  const [renamed, gone] = screen.getAllByRole('status');
  expect(renamed).toHaveTextContent('“envoy” is now called “ambassador in full”.');
  expect(gone).toHaveTextContent('no longer has what this link speaks of: nobody.');
  if (renamed) await userEvent.click(within(renamed).getByRole('button', { name: 'Dismiss' }));
  expect(screen.getAllByRole('status')).toHaveLength(1);
});

test.each([
  ['en', 'speaks of: e0, e1, e2, e3, e4 and 1,995 more. It'],
  ['th', ': e0 e1 e2 e3 e4 และอีก 1,995 รายการ '],
  ['ja', '：e0、e1、e2、e3、e4、ほか1,995件。'],
] as const)('of very many gone ids a few are named, in %s', (language, words) => {
  open(`hide=${Array.from({ length: 2000 }, (_, index) => `e${index}`).join(',')}`, language);
  expect(screen.getByRole('status')).toHaveTextContent(words);
});

test('what confirms a press goes by itself', () => {
  vi.useFakeTimers();
  const store = open('', 'th');
  act(() => store.getState().notify({ kind: 'copied', what: 'link' }));
  expect(screen.getByRole('status')).toHaveTextContent('คัดลอกลิงก์แล้ว');
  act(() => vi.advanceTimersByTime(4000));
  expect(screen.queryByRole('status')).toBe(null);
});
