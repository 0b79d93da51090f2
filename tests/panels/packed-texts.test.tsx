import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DetailsPanel } from '../../src/panels/details/details-panel';
import { ReaderPanel } from '../../src/panels/reader/reader-panel';
import { SearchDialog } from '../../src/panels/search/search-dialog';
import { showPacked } from './show';
import { thaiCorpus } from './thai-corpus';

const textOf = (release: string) =>
  thaiCorpus.releases.find(({ id }) => id === release)?.text ?? '';

/** Texts that come when they are let: `asked` tells of which releases. */
function heldTexts() {
  const asked: string[] = [];
  const waiting = new Map<string, (come: boolean) => void>();
  const load = (release: string) => {
    asked.push(release);
    return new Promise<string>((give, refuse) => {
      waiting.set(release, (come) => (come ? give(textOf(release)) : refuse(new Error('404'))));
    });
  };
  const settle = (release: string, come: boolean) => act(async () => waiting.get(release)?.(come));
  return {
    asked,
    load,
    give: (release: string) => settle(release, true),
    refuse: (release: string) => settle(release, false),
  };
}

const marks = () =>
  [...document.querySelectorAll('mark[data-mark=says]')].map((mark) => mark.textContent).join('');

describe('the reader', () => {
  it('says that the text is on its way, and then shows the passage in it', async () => {
    const { asked, load, give } = heldTexts();
    showPacked(<ReaderPanel />, '#v=1&read=january/received:0', load);
    expect(asked).toEqual(['january']);
    expect(screen.getByRole('status')).toHaveTextContent('Fetching the text');
    expect(screen.getByText('Royal Thai Government')).toBeVisible();
    await give('january');
    expect(screen.queryByText(/Fetching the text/)).toBe(null);
    expect(marks()).toBe('ให้การต้อนรับนายโอกาตะ มาซาโตะ');
  });

  it('tells why the text did not come, and tries again', async () => {
    const { load, give, refuse } = heldTexts();
    const { user } = showPacked(<ReaderPanel />, '#v=1&read=january', load);
    await refuse('january');
    expect(screen.getByRole('alert')).toHaveTextContent(/did not come.*404/);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('status')).toHaveTextContent('Fetching the text');
    await give('january');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('เอกนัฏจับมือ JCCI');
  });

  it('reads all releases when words are to be found in all, and says how far it is', async () => {
    const { asked, load, give, refuse } = heldTexts();
    const { user } = showPacked(<ReaderPanel />, '#v=1&read=january', load);
    await give('january');
    await user.click(screen.getByRole('button', { name: 'Find in the text' }));
    await user.type(screen.getByRole('searchbox'), 'พลังงานสะอาด');
    expect(asked).toEqual(['january']);
    await user.click(screen.getByRole('radio', { name: 'All releases' }));
    expect(asked).toEqual(['january', 'december']);
    expect(screen.getByText('1 of 2 releases read')).toBeVisible();
    await refuse('december');
    expect(screen.getByText(/words of 1 release cannot be searched/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await give('december');
    expect(screen.queryByText(/releases read/)).toBe(null);
    expect(screen.getByText(/^\d+ of [2-9]$|^[2-9] elsewhere$/)).toBeVisible();
  });
});

describe('the details', () => {
  it('show quotes and names at once, and the words around names when the text is there', async () => {
    const { load, give } = heldTexts();
    showPacked(<DetailsPanel />, '#v=1&sel=otaka', load);
    const named = screen.getByRole('region', { name: /^Where it is named/ });
    const words = () =>
      within(named)
        .getAllByRole('button')
        .map((row) => row.textContent);
    expect(words()).toContain('… โอกาตะ มาซาโตะ …');
    expect(screen.getAllByText(/ให้การต้อนรับนาย/).length).toBeGreaterThan(0);
    for (const release of ['january', 'december']) await give(release);
    expect(words().some((row) => row?.includes('ให้การต้อนรับนายโอกาตะ มาซาโตะ'))).toBe(true);
  });
});

describe('the search', () => {
  it('finds names at once, and words once the releases have been read', async () => {
    const { load, give } = heldTexts();
    const { user } = showPacked(<SearchDialog commands={[]} onClose={() => {}} />, '', load);
    await user.type(screen.getByRole('combobox'), 'ให้การต้อนรับ');
    expect(screen.getByText('0 of 2 releases read')).toBeVisible();
    await give('january');
    expect(screen.getByText('1 of 2 releases read')).toBeVisible();
    await give('december');
    expect(screen.queryByText(/releases read/)).toBe(null);
    const passages = await screen.findByRole('group', { name: /Passages/ });
    expect(within(passages).getAllByRole('option').length).toBeGreaterThan(0);
  });
});
