import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ComparePanel } from '../../../src/panels/compare/compare-panel';
import { show } from '../show';

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

  it('takes a partner for the first choice, so that one choice is enough', async () => {
    const { user, view } = compared('#v=1&sheet=compare');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Second' }), 'january-meeting');
    expect(view().compare).toEqual(['december-meeting', 'january-meeting']);
  });
});

describe('two meetings against each other', () => {
  it('stand in tables by what is shared and what is not, with counts', () => {
    compared();
    expect(rows('Shared')).toContain('Otaka Masato');
    expect(rows('Only: January meeting')).toContain('Batteries');
    const shared = screen.getByRole('region', { name: 'Shared' });
    expect(within(shared).getByRole('heading')).toHaveTextContent(/^Shared \d+ entries$/);
  });

  it('name both meetings as columns', () => {
    compared();
    const heads = within(table('Shared')).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual([
      'Entity',
      'January meeting',
      'December meeting',
    ]);
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
    expect(markdown).toMatch(/\| Shared \| Otaka Masato \|.*january\/received.*december\/received/);
    expect(csv.split('\r\n')[0]).toBe('Group,Entity,Type,January meeting,December meeting');
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
    await user.click(screen.getByRole('button', { name: 'Take out Otaka Masato' }));
    expect(view().compare).toEqual(['january-meeting', 'december-meeting']);
  });

  it('are added to, meetings first', async () => {
    const { user, view } = compared('#v=1&sheet=compare&compare=otaka,akanat');
    await user.click(screen.getByRole('button', { name: 'Add another' }));
    expect(view().compare).toEqual(['otaka', 'akanat', 'january-meeting']);
  });
});
