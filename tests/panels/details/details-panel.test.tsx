import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stepPassage } from '../../../src/evidence/step-passage';
import { DetailsPanel } from '../../../src/panels/details/details-panel';
import { show } from '../show';

const details = (fragment = '', language?: 'th' | 'en' | 'ja') =>
  show(<DetailsPanel />, fragment, language);

const part = (name: string | RegExp) => screen.getByRole('region', { name });

describe('nothing selected', () => {
  it('invites with the meetings, the people and topics in the most passages, stories and releases', async () => {
    const { user, view } = details();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('A small corpus');
    expect(
      within(part('The meetings'))
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual(['January meeting', 'December meeting']);
    const people = within(part('People in the most passages')).getAllByRole('listitem');
    expect(people.map((one) => one.textContent)).toEqual([
      'Otaka Masato3 passages',
      'Akanat2 passages',
      'Thanakorn2 passages',
    ]);
    expect(within(part('The releases')).getAllByRole('button')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: /A tour/ }));
    expect(view().story).toEqual({ id: 'tour', step: 0 });
  });

  it('leads to an entity', async () => {
    const { user, view } = details();
    await user.click(screen.getByRole('button', { name: 'January meeting' }));
    expect(view().selection).toEqual([{ kind: 'entity', id: 'january-meeting' }]);
    expect(screen.getByRole('heading', { level: 2, name: 'January meeting' })).toBeVisible();
  });
});

describe('one entity', () => {
  it('shows its names in three languages, each in its own', () => {
    details('#v=1&sel=otaka');
    const heading = screen.getByRole('heading', { level: 2, name: 'Otaka Masato' });
    expect(within(heading).getByText('Otaka Masato')).toHaveAttribute('lang', 'en');
    expect(screen.getByText('大鷹正人')).toHaveAttribute('lang', 'ja');
    expect(screen.getByText('Japanese side')).toBeVisible();
  });

  it('says that the graph does not draw its type, and has it drawn', async () => {
    const { user, view } = details('#v=1&sel=minister');
    expect(screen.getByText(/are not drawn on the graph/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Draw them' }));
    expect(view().filters.types).toContain('post');
    expect(screen.queryByText(/are not drawn on the graph/)).toBeNull();
  });

  it('and takes the choice of types back where that has all the usual ones drawn', async () => {
    const others = 'person,ministry,agency,organization,government,framework,plan,meeting';
    const { user, view } = details(`#v=1&sel=batteries&types=${others}`);
    await user.click(screen.getByRole('button', { name: 'Draw them' }));
    expect(view().filters.types).toBeNull();
  });

  it('says nothing of that where it is drawn, also by its own', () => {
    details('#v=1&sel=otaka');
    expect(screen.queryByText(/are not drawn/)).toBeNull();
    details('#v=1&sel=minister&focus=1:minister');
    expect(screen.queryByText(/are not drawn/)).toBeNull();
  });

  it('shows every spelling found, slips marked', () => {
    details('#v=1&sel=otaka');
    const rows = within(part('Names and spellings')).getAllByRole('listitem');
    expect(rows.map((one) => one.textContent)).toEqual([
      'โอกาตะ มาซาโตะ[sic]slip of the release · 1 × in the release of 22 Jan 2025',
      'โอตากะ มาซาโตะname · 1 × in the release of 10 Dec 2025',
      'Ōtakaromanised · in no release',
      'โอตากะshort form · within “โอตากะ มาซาโตะ”',
    ]);
    expect(within(part('Names and spellings')).getAllByText(/^โอตากะ มาซาโตะ$/)).toHaveLength(2);
    expect(part('Names and spellings')).toHaveTextContent(/Also found by おおたか まさと$/);
  });

  it('shows claims by predicate and date, with words, translation, voice and basis', () => {
    details('#v=1&sel=batteries');
    const claims = part(/^Claims/);
    expect(
      within(claims)
        .getAllByRole('heading', { level: 4 })
        .map((one) => one.textContent),
    ).toEqual(['requested (inverse) 2 claims', 'supports (inverse) 1 claim']);
    const [first] = within(claims).getAllByRole('article');
    if (!first) throw new Error('no claim');
    expect(first).toHaveTextContent('gist of january/requested');
    expect(first).toHaveTextContent('As told by Akanat');
    expect(within(first).getByText('asked Japan')).toHaveAttribute('lang', 'en');
    expect(within(claims).getByText('Interpreted')).toBeVisible();
    expect(within(claims).getByText('So it reads')).toBeVisible();
  });

  it('names the source of background and says that no release says it', () => {
    details('#v=1&sel=batteries');
    const background = screen.getAllByRole('article').at(-1);
    expect(background).toHaveTextContent('Background');
    expect(background).toHaveTextContent('No release says this');
    expect(background).toHaveTextContent('Undated');
    expect(screen.getByRole('link', { name: /almanac/ })).toHaveAttribute(
      'href',
      'https://example.org/almanac',
    );
  });

  it('opens the reader at a quote and keeps the selection', async () => {
    const { user, view } = details('#v=1&sel=otaka');
    const [quote] = screen.getAllByRole('button', {
      name: /^ให้การต้อนรับนายโอกาตะ ?\[sic\] มาซาโตะ/,
    });
    if (!quote) throw new Error('no quote');
    expect(quote.closest('blockquote')).toHaveAttribute('lang', 'th');
    await user.click(quote);
    expect(view().passage).toEqual({ release: 'january', claim: 'january/received', evidence: 0 });
    expect(view().selection).toEqual([{ kind: 'entity', id: 'otaka' }]);
    expect(quote).toHaveAttribute('aria-current', 'location');
  });

  it('lights the line and the passage of words under the pointer', async () => {
    const { user, store } = details('#v=1&sel=otaka');
    const [quote] = screen.getAllByRole('button', { name: /^ให้การต้อนรับนายโอกาตะ/ });
    if (!quote) throw new Error('no quote');
    await user.hover(quote);
    expect(store.getState().passageHover?.claim).toBe('january/received');
    expect(store.getState().hover?.ref).toMatchObject({ kind: 'edge', predicate: 'received' });
    await user.unhover(quote);
    expect(store.getState().passageHover).toBe(null);
  });

  it('gives posts by the dates that attest them, with other holders, and says nothing of the time between', () => {
    details('#v=1&sel=akanat');
    const posts = part('Posts');
    expect(posts).toHaveTextContent('Minister');
    expect(within(posts).getByRole('button', { name: 'attested 20 January 2025' })).toBeVisible();
    expect(posts).toHaveTextContent('Other holders attested');
    expect(within(posts).getByRole('button', { name: 'Thanakorn' })).toBeVisible();
    expect(posts).toHaveTextContent('acting');
    expect(posts).toHaveTextContent('No release says when it passed from one to another.');
  });

  it('lists where it is named, and opens the words of a claim there', async () => {
    const { user, view } = details('#v=1&sel=clean-energy');
    const places = within(part(/^Where it is named/)).getAllByRole('listitem');
    expect(places).toHaveLength(2);
    const [first] = places;
    if (!first) throw new Error('no place');
    await user.click(within(first).getByRole('button'));
    expect(view().passage).toMatchObject({ release: 'january', claim: 'january/requested' });
  });

  it('lists neighbours by type with the relation, and leads to the line', async () => {
    const { user, view } = details('#v=1&sel=batteries');
    const neighbours = part(/^Connected with/);
    expect(
      within(neighbours)
        .getAllByRole('heading', { level: 4 })
        .map((one) => one.textContent),
    ).toEqual(['persons 1', 'topics 1', 'meetings 1']);
    await user.click(
      within(neighbours).getByRole('button', { name: /^at the meeting: requested/ }),
    );
    expect(view().selection).toEqual([
      { kind: 'edge', source: 'january-meeting', predicate: 'requested', target: 'batteries' },
    ]);
  });

  it('folds away claims that the filters hold back', () => {
    details('#v=1&sel=batteries&bases=stated');
    expect(part(/^Claims/)).toHaveTextContent('1 claim');
    expect(screen.getByText('2 claims outside the present filters')).toBeVisible();
    expect(screen.getByText('So it reads')).not.toBeVisible();
  });

  it('shows when and where a meeting was, in both calendars and the words of the release', () => {
    details('#v=1&sel=january-meeting');
    expect(screen.getByText(/20 January 2025 \(20 January 2568 BE\)/)).toBeVisible();
    expect(screen.getByText('วันที่ 20 มกราคม 2568', { selector: 'q' })).toHaveAttribute('lang', 'th');
    expect(screen.getByRole('button', { name: 'ข่าว january' })).toBeVisible();
  });

  it('shows characters that would turn the line', () => {
    details('#v=1&sel=island');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('IsU+202Eland');
  });

  it('follows a former id, and explains one that is gone', () => {
    const { store } = details('#v=1&sel=okata');
    expect(screen.getByRole('heading', { level: 2, name: 'Otaka Masato' })).toBeVisible();
    act(() => store.getState().receive('#v=1&sel=nobody'));
    expect(screen.getByRole('alert')).toHaveTextContent('“nobody” is not in this corpus');
  });

  it('copies a link to itself alone', async () => {
    const { user, copied } = details('#v=1&sel=otaka&types=person');
    await user.click(screen.getByRole('button', { name: 'Copy link to this' }));
    expect(new URL(copied[0] ?? '').hash).toBe('#v=1&sel=otaka&lang=en&calendar=common');
  });

  it.each([
    ['th', 'โอตากะ มาซาโตะ', 'ใจความ'],
    ['ja', '大鷹正人', '記述'],
  ] as const)('speaks %s', (language, name, claims) => {
    details('#v=1&sel=otaka', language);
    expect(screen.getByRole('heading', { level: 2, name })).toBeVisible();
    expect(screen.getByRole('region', { name: new RegExp(`^${claims}`) })).toBeVisible();
  });
});

describe('a line', () => {
  it('lists its dated claims and shows all of its passages', async () => {
    const { user, view } = details('#v=1&sel=akanat~requested~batteries');
    const claims = part(/^What the releases say/);
    expect(within(claims).getAllByRole('article')).toHaveLength(2);
    expect(within(claims).getAllByText('20 January 2025')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Show all passages for this line' }));
    expect(view().passage).toMatchObject({ release: 'january', claim: 'january/requested' });
    expect(view().selection).toHaveLength(1);
  });

  it('that no claim draws is explained', () => {
    details('#v=1&sel=akanat~agreed~batteries');
    expect(screen.getByRole('alert')).toHaveTextContent('No claim of this corpus draws this line.');
  });
});

describe('several selected', () => {
  it('shows what they have in common, by which ties, and the claims among them', async () => {
    const { user, view } = details('#v=1&sel=akanat,thanakorn');
    const common = part(/^What they have in common/);
    expect(within(common).getByRole('button', { name: 'Otaka Masato' })).toBeVisible();
    expect(within(common).getByRole('button', { name: /^Thanakorn\s?agreed/ })).toBeVisible();
    expect(part(/^Claims among them/)).toHaveTextContent('No claim ties them');
    await user.click(screen.getByRole('button', { name: 'Find how they are linked' }));
    expect(view().path).toEqual({ from: 'akanat', to: 'thanakorn', index: 0 });
  });

  it('sets them against each other', async () => {
    const { user, view } = details('#v=1&sel=akanat,thanakorn');
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    expect(view()).toMatchObject({ compare: ['akanat', 'thanakorn'], sheet: 'compare' });
  });

  it('lets one go', async () => {
    const { user, view } = details('#v=1&sel=akanat,otaka');
    expect(within(part(/^Claims among them/)).getAllByRole('article')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Take Akanat out of the selection' }));
    expect(view().selection).toEqual([{ kind: 'entity', id: 'otaka' }]);
  });
});

describe('keys', () => {
  it('read on at the page that a name leads to', async () => {
    const { user } = details('#v=1&sel=otaka');
    screen.getByRole('button', { name: 'Akanat' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 2, name: 'Akanat' })).toBeVisible();
    expect(document.activeElement).toContainElement(screen.getByRole('heading', { level: 2 }));
    expect(document.activeElement).not.toBe(document.body);
  });

  it('step from quote to quote, and Enter opens one', async () => {
    const { user, view } = details('#v=1&sel=otaka');
    expect(stepPassage(1)).toBe(true);
    const first = document.activeElement;
    expect(first).toHaveTextContent('ให้การต้อนรับนายโอกาตะ');
    expect(stepPassage(1)).toBe(true);
    expect(document.activeElement).not.toBe(first);
    expect(stepPassage(-1)).toBe(true);
    expect(document.activeElement).toBe(first);
    expect(stepPassage(-1)).toBe(false);
    await user.keyboard('{Enter}');
    expect(view().passage?.claim).toBe('january/received');
  });
});
