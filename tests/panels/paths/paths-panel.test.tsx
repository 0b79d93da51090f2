import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PathsPanel } from '../../../src/panels/paths/paths-panel';
import { show } from '../show';

const paths = (fragment: string) => show(<PathsPanel />, fragment);
const hops = () => screen.getAllByRole('article').map((one) => one.dataset.claim);

describe('paths between two entities', () => {
  it('are listed hop by hop, each with its receipt and date', () => {
    paths('#v=1&path=akanat,thanakorn');
    expect(screen.getByText(/^Path 1 of \d+ · 2 links$/)).toBeVisible();
    expect(hops()).toHaveLength(2);
    expect(screen.getByText('20 January 2025')).toBeVisible();
    expect(screen.getByText('9 December 2025')).toBeVisible();
    expect(screen.getByText(/received Mr. Okata/)).toBeVisible();
  });

  it('can be stepped through', async () => {
    const { user, view } = paths('#v=1&path=akanat,thanakorn');
    expect(screen.getByRole('button', { name: 'Previous path' })).toBeDisabled();
    const before = hops();
    await user.click(screen.getByRole('button', { name: 'Next path' }));
    expect(view().path?.index).toBe(1);
    expect(hops()).not.toEqual(before);
  });

  it('say where they run backwards in time', async () => {
    const { user } = paths('#v=1&path=akanat,thanakorn');
    expect(screen.queryByRole('note')).toBe(null);
    await user.click(screen.getByRole('button', { name: 'Swap the ends' }));
    expect(screen.getByRole('note')).toHaveTextContent('backwards in time');
  });

  it('have ends that can be chosen', async () => {
    const { user, view } = paths('#v=1&path=akanat,thanakorn');
    await user.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'Batteries');
    expect(view().path).toEqual({ from: 'akanat', to: 'batteries', index: 0 });
    expect(screen.getByText(/1 link$/)).toBeVisible();
  });

  it('are copied as sentences with their sources', async () => {
    const { user, copied } = paths('#v=1&path=akanat,otaka');
    await user.click(screen.getByRole('button', { name: 'Copy as sourced sentences' }));
    expect(copied[0]?.split('\n')).toEqual([
      'How Akanat and Otaka Masato are linked',
      '1. gist of january/received (20 January 2025)',
      expect.stringContaining(
        '“ให้การต้อนรับนายโอกาตะ มาซาโตะ” [received Mr. Okata [sic] Masato] — ข่าว january',
      ),
    ]);
    expect(copied[0]).toContain(' This claim: http');
    expect(copied[0]).toContain('read=january/received&');
  });

  it('that the filters hold back are told, with the way out', async () => {
    const { user, view } = paths('#v=1&bases=background&path=akanat,thanakorn');
    expect(screen.getByRole('status')).toHaveTextContent(
      'No path links the two under the present filters',
    );
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(view().filters.bases).toBe(null);
    expect(hops()).toHaveLength(2);
  });

  it.each([
    ['island', 'No release links the two'],
    ['akanat', 'Choose two different entities'],
    ['nobody', 'not in this corpus'],
  ])('to %s are explained', (to, said) => {
    paths(`#v=1&path=akanat,${to}`);
    expect(screen.getByRole('status')).toHaveTextContent(said);
  });

  it('close', async () => {
    const { user, view } = paths('#v=1&path=akanat,otaka');
    await user.click(screen.getByRole('button', { name: 'Close paths' }));
    expect(view().path).toBe(null);
  });

  it('lead on to the entities along the way', async () => {
    const { user, view } = paths('#v=1&path=akanat,thanakorn');
    const [list] = screen.getAllByRole('list');
    if (!list) throw new Error('no hops');
    await user.click(within(list).getByRole('button', { name: 'Otaka Masato' }));
    expect(view().selection).toEqual([{ kind: 'entity', id: 'otaka' }]);
  });
});
