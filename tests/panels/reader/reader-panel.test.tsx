import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { entityId } from '../../../src/model/ids';
import { ReaderPanel } from '../../../src/panels/reader/reader-panel';
import { parseElementKey } from '../../../src/view/element-ref';
import { show } from '../show';

const read = (fragment: string, language?: 'th' | 'en' | 'ja') =>
  show(<ReaderPanel />, fragment, language);

const marked = (role: string) =>
  [...document.querySelectorAll(`mark[data-mark="${role}"]`)]
    .map((one) => one.textContent)
    .join('');

describe('an open release', () => {
  it('stands with headline, publisher, dates in both calendars and its own words', () => {
    read('#v=1&read=january');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('เอกนัฏจับมือ JCCI');
    expect(screen.getByRole('heading', { level: 2 })).toHaveAttribute('lang', 'th');
    expect(screen.getByText('News of january')).toHaveAttribute('lang', 'en');
    expect(screen.getByText(/Published 22 January 2025 \(22 January 2568 BE\)/)).toBeVisible();
    expect(screen.getByText('วันพุธที่ 22 มกราคม 2568')).toBeVisible();
    expect(screen.getByText('Royal Thai Government')).toBeVisible();
  });

  it('links to the original, and not where the address is no address of the web', () => {
    read('#v=1&read=january');
    expect(screen.getByRole('link', { name: /example\.org/ })).toHaveAttribute(
      'href',
      'https://example.org/january',
    );
  });

  it('shows a hostile address as text and says that it is background', () => {
    read('#v=1&read=december');
    expect(screen.queryByRole('link')).toBe(null);
    expect(screen.getByText(/known from elsewhere/)).toBeVisible();
  });

  it('folds away what stands outside the body', () => {
    read('#v=1&read=january');
    expect(screen.getByText('หัวเว็บไซต์')).not.toBeVisible();
    expect(screen.getByText('Text outside the body')).toBeVisible();
  });

  it('marks nothing before a passage is opened', () => {
    read('#v=1&read=january');
    expect(document.querySelector('mark')).toBe(null);
    expect(screen.getByText('3 passages carry claims')).toBeVisible();
  });
});

describe('an open passage', () => {
  it('marks all words of the claim by their roles', () => {
    read('#v=1&read=january/received:0');
    expect(marked('says')).toBe('ให้การต้อนรับนายโอกาตะ มาซาโตะ');
    expect(marked('names')).toBe('นายเอกนัฏ ');
    expect(marked('context')).toBe('วันที่ 20 มกราคม 2568');
  });

  it('tells who says so, on what basis, when, and what the words mean', () => {
    read('#v=1&read=january/requested');
    const card = screen.getByRole('complementary', { name: 'About this passage' });
    expect(within(card).getByText('gist of january/requested')).toBeVisible();
    expect(within(card).getByText('Stated')).toBeVisible();
    expect(within(card).getByText('As told by Akanat')).toBeVisible();
    expect(within(card).getByText('20 January 2025')).toBeVisible();
    expect(within(card).getByText('asked Japan')).toHaveAttribute('lang', 'en');
  });

  it('shows the English translation to Japanese readers where there is no Japanese one, and none to Thai ones', () => {
    read('#v=1&read=january/requested', 'ja');
    expect(screen.getByText('asked Japan')).toHaveAttribute('lang', 'en');
    expect(screen.getByTitle('編者訳（英語）')).toBeVisible();
  });

  it('needs no translation for Thai readers', () => {
    read('#v=1&read=january/requested', 'th');
    expect(screen.queryByText('asked Japan')).toBe(null);
  });

  it('offers the other claims of the same words', async () => {
    const { user, view } = read('#v=1&read=january/requested');
    await user.click(screen.getByRole('button', { name: 'gist of january/requested-again' }));
    expect(view().passage?.claim).toBe('january/requested-again');
    expect(screen.getByText('So it reads')).toBeVisible();
  });

  it('says that the anchor is lost and shows the words as recorded, marking nothing', () => {
    read('#v=1&read=december/agreed');
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('Anchor lost');
    expect(alert).toHaveTextContent('ทั้งสองฝ่ายเห็นพ้องกัน');
    expect(document.querySelector('mark')).toBe(null);
  });

  it('explains a claim and a release that are gone', () => {
    const { store } = read('#v=1&read=january/nothing');
    expect(screen.getByRole('alert')).toHaveTextContent('january/nothing');
    act(() => store.getState().receive('#v=1&read=nowhere'));
    expect(screen.getByRole('alert')).toHaveTextContent('nowhere');
    expect(screen.getByRole('button', { name: /ข่าว december/ })).toBeVisible();
  });
});

describe('stepping', () => {
  it('goes through the passages of the release in the order of the text', async () => {
    const { user, view } = read('#v=1&read=january/holds');
    expect(screen.getByText('Passage 1 of 3')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Previous passage' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Next passage' }));
    expect(view().passage?.claim).toBe('january/received');
    await user.click(screen.getByRole('button', { name: 'Next passage' }));
    expect(screen.getByRole('button', { name: 'Next passage' })).toBeDisabled();
  });

  it('goes through those of a selected line in all releases, and of the whole release when asked', async () => {
    const { user, view } = read('#v=1&sel=otaka&read=january/received');
    expect(screen.getByText('Passage 1 of 3')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next passage' }));
    expect(view().passage).toMatchObject({ release: 'december', claim: 'december/received' });
    expect(view().selection).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Only of the selection', pressed: true }));
    expect(screen.getByText('Passage 2 of 3')).toBeVisible();
  });

  it('opens a passage from the margin', async () => {
    const { user, view } = read('#v=1&read=january');
    const margin = screen.getByRole('list', { name: 'Passages that carry claims' });
    await user.click(within(margin).getByRole('button', { name: /gist of january\/requested / }));
    expect(view().passage?.claim).toBe('january/requested');
  });
});

describe('marks and the canvas', () => {
  it('a mention selects its entity and lights it while pointed at', async () => {
    const { user, view, store } = read('#v=1&read=january');
    const [mention] = screen.getAllByRole('button', { name: 'พลังงานสะอาด' });
    if (!mention) throw new Error('no mention');
    await user.hover(mention);
    expect(store.getState().hover).toEqual({
      ref: { kind: 'entity', id: 'clean-energy' },
      from: 'panel',
    });
    await user.click(mention);
    expect(view().selection).toEqual([{ kind: 'entity', id: 'clean-energy' }]);
    await user.unhover(mention);
    expect(store.getState().hover).toBe(null);
  });

  it('an entity and a line under the pointer on the canvas light their words', () => {
    const { store } = read('#v=1&read=january');
    const lit = () => [...document.querySelectorAll('[data-lit]')].map((one) => one.textContent);
    act(() =>
      store
        .getState()
        .hoverOver({ ref: { kind: 'entity', id: entityId('otaka') }, from: 'canvas' }),
    );
    expect(lit()).toEqual(['โอกาตะ มาซาโตะ']);
    const line = parseElementKey('akanat~requested~batteries');
    act(() => store.getState().hoverOver(line && { ref: line, from: 'canvas' }));
    expect(lit().join('')).toContain('ขอให้ญี่ปุ่นสนับสนุน');
    expect(lit().join('')).not.toContain('โอกาตะ');
  });

  it('[sic] unfolds the note of the curator', async () => {
    const { user } = read('#v=1&read=january');
    const sic = screen.getByRole('button', { name: '[sic]' });
    expect(sic).toHaveAttribute('title', 'So in the release; “โอตากะ” is meant');
    await user.click(sic);
    expect(screen.getByRole('note')).toHaveTextContent('The release misspells the name');
  });
});

describe('taking away', () => {
  it('copies a citation with who says so, the words, the translation, both calendars and both addresses', async () => {
    const { user, copied, store } = read('#v=1&read=january/requested');
    await user.click(screen.getByRole('button', { name: 'Copy citation' }));
    expect(copied).toEqual([
      `As told by Akanat: “ขอให้ญี่ปุ่นสนับสนุนพลังงานสะอาดและแบตเตอรี่” [asked Japan] — ข่าว january [News of january], Royal Thai Government, 22 January 2025 (22 January 2568 BE). https://example.org/january This claim: ${location.origin}/#v=1&read=january/requested&lang=en&calendar=common`,
    ]);
    expect(store.getState().notices).toContainEqual({ kind: 'copied', what: 'citation' });
  });

  it('copies a link that opens this passage with the selection', async () => {
    const { user, copied } = read('#v=1&sel=akanat&types=person&read=january/requested:0');
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(new URL(copied[0] ?? '').hash).toBe(
      '#v=1&sel=akanat&read=january/requested:0&lang=en&calendar=common',
    );
  });

  it('prepares a message about an error and sends nothing', async () => {
    const { user, copied } = read('#v=1&read=january/requested');
    await user.click(screen.getByRole('button', { name: 'Report an error' }));
    await user.type(screen.getByLabelText('What is wrong?'), 'Not Japan');
    await user.click(screen.getByRole('button', { name: 'Copy the message' }));
    expect(copied[0]).toMatch(/^Not Japan\n/);
    expect(copied[0]).toContain('january/requested');
    expect(copied[0]).toContain('ขอให้ญี่ปุ่นสนับสนุนพลังงานสะอาดและแบตเตอรี่');
    expect(copied[0]).toContain('#v=1&read=january/requested');
  });

  it('closes, and the selection stays', async () => {
    const { user, view } = read('#v=1&sel=akanat&read=january');
    await user.click(screen.getByRole('button', { name: 'Close the reader' }));
    expect(view()).toMatchObject({ passage: null, selection: [{ id: 'akanat' }] });
  });
});
