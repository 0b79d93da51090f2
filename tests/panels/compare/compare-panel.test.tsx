import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../../../src/graph/corpus-index';
import { entityId } from '../../../src/model/ids';
import { suppliedTexts } from '../../../src/model/text-pack';
import { parseTimeSpan } from '../../../src/model/time-span';
import { ComparePanel } from '../../../src/panels/compare/compare-panel';
import { show } from '../show';
import { thaiCorpus } from '../thai-corpus';

const both = '#v=1&sheet=compare&compare=january-meeting,december-meeting';
const compared = (fragment = both) => show(<ComparePanel />, fragment);

const table = (name: string) => screen.getByRole('table', { name });
const rows = (name: string) =>
  within(table(name))
    .getAllByRole('rowheader')
    .map((head) => within(head).queryAllByRole('button').at(-1)?.textContent)
    .filter((text) => text !== undefined);

describe('before anything is chosen', () => {
  it('offers the two meetings', async () => {
    const { user, view } = compared('#v=1&sheet=compare');
    await user.click(screen.getByRole('button', { name: 'Compare the two meetings' }));
    expect(view().compare).toEqual(['january-meeting', 'december-meeting']);
  });

  it('offers the latest two of more', async () => {
    const { user, store, view } = compared('#v=1&sheet=compare');
    const earlier = thaiCorpus.entities
      .filter(({ id }) => id === 'january-meeting')
      .map((one) => ({ ...one, id: entityId('old'), when: parseTimeSpan('2023-01-11') }));
    const corpus = { ...thaiCorpus, entities: [...thaiCorpus.entities, ...earlier] };
    act(() => store.getState().corpusArrived(indexCorpus(corpus), suppliedTexts(corpus)));
    await user.click(screen.getByRole('button', { name: 'Compare the latest two meetings' }));
    expect(view().compare).toEqual(['january-meeting', 'december-meeting']);
  });

  it('takes a partner for the first choice, so that one choice is enough', async () => {
    const { user, view } = compared('#v=1&sheet=compare');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Second' }), 'january-meeting');
    expect(view().compare).toEqual(['december-meeting', 'january-meeting']);
  });
});

describe('one alone', () => {
  it('is the first, and waits for a second', async () => {
    const { user, view } = compared('#v=1&sheet=compare&compare=otaka');
    expect(screen.getByRole('combobox', { name: 'First' })).toHaveValue('otaka');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Second' }), 'akanat');
    expect(view().compare).toEqual(['otaka', 'akanat']);
  });
});

describe('what is compared already', () => {
  it('leaves the keys to the page when it comes, and the focus at what is left when one is taken out', async () => {
    const { user } = compared(`${both},otaka`);
    expect(document.body).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Remove Otaka Masato' }));
    expect(screen.getByRole('combobox', { name: 'Second' })).toHaveFocus();
  });
});

describe('what a reader should know first', () => {
  const before = (one: Element, other: Element) =>
    Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

  it('stands above the tables: who else holds a post, who is spelt otherwise', () => {
    compared();
    const news = screen.getByText('Same post, other holder: Minister');
    expect(before(news, table('Shared'))).toBe(true);
    expect(news.parentElement).toHaveTextContent('20 Jan 2025: Akanat');
  });

  it('gives the days of two holders that are compared themselves', () => {
    compared('#v=1&sheet=compare&compare=akanat,thanakorn');
    const news = screen.getByText('Same post, other holder: Minister').parentElement;
    expect(news).toHaveTextContent('Akanat: 20 January 2025');
    expect(news).not.toHaveTextContent('Akanat: Akanat');
  });

  it('speaks of nobody who could hold no post', () => {
    compared(`${both},otaka,batteries`);
    const news = screen.getByText('Same post, other holder: Minister').parentElement;
    expect(news).toHaveTextContent('20 Jan 2025: Akanat');
    expect(news).not.toHaveTextContent('no holder named');
  });
});

describe('two meetings against each other', () => {
  it('stand in tables by what is shared and what is not, with counts', () => {
    compared();
    expect(rows('Shared')).toContain('Otaka Masato');
    expect(rows('Only: 20 Jan 2025')).toContain('Batteries');
    const shared = screen.getByRole('region', { name: 'Shared' });
    expect(within(shared).getByRole('heading')).toHaveTextContent(/^Shared \d+ entries$/);
  });

  it('name both meetings as columns', () => {
    compared();
    const heads = within(table('Shared')).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual(['Entity', '20 Jan 2025', '9 Dec 2025']);
  });

  it('mark what came up in different ways', () => {
    compared();
    const head = (name: string) =>
      screen.getByRole('button', { name: `The words on ${name}` }).closest('th');
    expect(head('Clean energy')).toHaveTextContent('came up in different ways');
    expect(head('Otaka Masato')).not.toHaveTextContent('came up in different ways');
  });

  it('tell what their marks stand for', () => {
    compared();
    const marks = screen.getByRole('list', { name: 'Marks: how it came up' });
    expect(within(marks).getByText('came up in different ways')).toBeVisible();
    expect(within(marks).getByText('concurred')).toBeVisible();
  });

  it('open on what is near the words of both, the reason with them', async () => {
    const { user, store } = compared();
    const near = {
      entity: entityId('clean-energy'),
      relation: 'related' as const,
      reason: { th: 'ใช้ด้วยกัน', en: 'Used together', ja: '併用' },
    };
    const entities = thaiCorpus.entities.map((entity) =>
      entity.id === 'batteries' ? { ...entity, near: [near] } : entity,
    );
    act(() =>
      store
        .getState()
        .corpusArrived(indexCorpus({ ...thaiCorpus, entities }), suppliedTexts(thaiCorpus)),
    );
    const opener = within(table('20 Jan 2025, near the other')).getByRole('button', {
      name: 'The words on Batteries',
    });
    await user.click(opener);
    const words = document.getElementById(opener.getAttribute('aria-controls') ?? '');
    const other = within(words as HTMLElement).getByRole('heading', { name: /near: Clean energy/ });
    expect(other.parentElement).toHaveTextContent('Used together');
    expect(other.parentElement).toHaveTextContent('gist of december/agreed');
    expect(words).not.toHaveTextContent('Nothing');
  });

  it('open the words of both side by side', async () => {
    const { user } = compared();
    const opener = screen.getByRole('button', { name: 'The words on Otaka Masato' });
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    await user.click(opener);
    expect(opener).toHaveAttribute('aria-expanded', 'true');
    const words = document.getElementById(opener.getAttribute('aria-controls') ?? '');
    expect(words).toHaveTextContent('received Mr. Okata [sic] Masato');
    expect(words).toHaveTextContent('นายโอตากะ มาซาโตะ');
  });

  it('are swapped, and replaced one by one', async () => {
    const { user, view } = compared();
    await user.click(screen.getByRole('button', { name: 'Swap' }));
    expect(view().compare).toEqual(['december-meeting', 'january-meeting']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'First' }), 'akanat');
    expect(view().compare).toEqual(['akanat', 'january-meeting']);
  });

  it('become a table to paste, with the address of every claim', async () => {
    const { user, copied } = compared();
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    await user.click(screen.getByRole('button', { name: 'Copy as CSV' }));
    const [markdown = '', csv = ''] = copied;
    expect(markdown).toMatch(
      /^\| Group \| Entity \| Type \| January meeting \| December meeting \|/,
    );
    expect(markdown).toMatch(/Batteries.*requested \(Interpreted\) \[january\/requested-again\]/);
    expect(markdown).toMatch(/\| Same post, other holder: Minister \|.*\| Akanat \| Thanakorn \|/);
    expect(markdown).toMatch(
      /other spelling: Otaka Masato \|.*\| โอกาตะ มาซาโตะ \| โอตากะ มาซาโตะ/,
    );
    expect(markdown).toMatch(/\| Shared \| Otaka Masato \|.*january\/received.*december\/received/);
    expect(csv.split('\r\n')[0]).toBe('Group,Entity,Type,January meeting,December meeting');
  });

  it('say how many of a group are not on the graph, and of which types', () => {
    compared();
    expect(screen.getAllByText(/^\d+ not on the graph \(.*posts.*\)$/)[0]).toBeVisible();
  });

  it('say that the filters decide, with the way out of them, and head nothing that is empty', async () => {
    const { user, view } = compared(`${both}&predicates=agreed`);
    expect(screen.getByText(/Among the claims that pass the filters/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: /0 entries/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(view().filters.predicates).toBeNull();
    expect(screen.queryByText(/Among the claims that pass/)).toBeNull();
  });

  it('say where the filters leave nothing to compare', () => {
    compared(`${both}&bases=suggested`);
    expect(screen.getByRole('status')).toHaveTextContent(/present filters/);
  });
});

describe('more than two', () => {
  const three = `${both},otaka`;

  it('stand in one matrix, and any can be taken out', async () => {
    const { user, view } = compared(three);
    const heads = within(table('Compare')).getAllByRole('columnheader');
    expect(heads).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: 'Remove Otaka Masato' }));
    expect(view().compare).toEqual(['january-meeting', 'december-meeting']);
  });

  it('are added to by an empty choice, which can be left again', async () => {
    const { user, view } = compared('#v=1&sheet=compare&compare=otaka,akanat');
    await user.click(screen.getByRole('button', { name: 'Add one more' }));
    expect(screen.getByRole('combobox', { name: 'No. 3' })).toHaveFocus();
    expect(view().compare).toEqual(['otaka', 'akanat']);
    await user.click(screen.getByRole('button', { name: 'Remove No. 3' }));
    expect(screen.queryByRole('combobox', { name: 'No. 3' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Add one more' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'No. 3' }), 'batteries');
    expect(view().compare).toEqual(['otaka', 'akanat', 'batteries']);
    expect(screen.queryByRole('combobox', { name: 'No. 4' })).toBeNull();
  });

  it('stand with counts first by how many share them, what all do before the rest', () => {
    compared(three);
    const groups = within(table('Compare')).getAllByRole('rowheader', { name: /· \d+$/ });
    const shares = groups.map((head) => head.textContent?.match(/^with (\d) of 3/)?.[1]);
    expect(shares).toEqual(['3', '2', '1']);
    expect(screen.queryByText(/What both share/)).toBeNull();
  });
});
