import { cleanup, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Story } from '../../../src/model/corpus';
import { storyId } from '../../../src/model/ids';
import { stageName } from '../../../src/panels/story/stage-name';
import { StoryStage } from '../../../src/panels/story/story-stage';
import { show } from '../show';

const words = (text: string) => ({ th: `${text} (th)`, en: text, ja: `${text} (ja)` });
const story: Story = {
  id: storyId('tale'),
  title: words('A tale'),
  about: words('For a test'),
  steps: [
    { view: 'v=1', caption: words('Begin'), notes: words(''), quotes: [] },
    {
      view: 'v=1&sel=otaka',
      caption: words('Received'),
      notes: words('Breathe'),
      quotes: ['january/received' as never],
    },
    {
      view: 'v=1&sel=nobody&only=nobody',
      caption: words('Gone'),
      notes: words(''),
      quotes: ['january/never' as never],
    },
  ],
};

const copies: string[] = [];
const staged = (fragment: string) =>
  show(
    <StoryStage
      story={story}
      graph={<p>the graph</p>}
      aside={<p>the details</p>}
      copy={(text) => copies.push(text)}
    />,
    fragment,
  );

beforeEach(() => {
  sessionStorage.clear();
  copies.length = 0;
});

describe('a stage', () => {
  it('shows caption, quote, translation, speaker and date of a step', () => {
    staged('#v=1&sel=otaka&story=tale:2');
    expect(screen.getByText('Received')).toBeVisible();
    const said = screen.getByRole('button', { name: /^ให้การต้อนรับนายโอกาตะ/ });
    expect(said.closest('blockquote')).toHaveAttribute('lang', 'th');
    const translated = screen.getByText('received Mr. Okata [sic] Masato');
    expect(translated.closest('[lang]')).toHaveAttribute('lang', 'en');
    expect(screen.getByText('Meeting of 20 January 2025')).toBeVisible();
  });

  it('shows with a quote who or what is meant, and its translation', async () => {
    const { user, view } = staged('#v=1&sel=otaka&story=tale:2');
    const named = screen.getByRole('button', { name: 'นายเอกนัฏ' });
    expect(screen.getByText('Mr. Akanat received')).toBeVisible();
    await user.click(named);
    expect(view().passage).toEqual({ release: 'january', claim: 'january/received', evidence: 1 });
  });

  it('says what is gone from a step, and still shows its words', () => {
    staged('#v=1&story=tale:3');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'No longer in the corpus: nobody and january/never',
    );
    expect(screen.getByText('Gone')).toBeVisible();
  });

  it('puts the details beside the graph while one is off the path, and returns with Home', async () => {
    const { user, store } = staged('#v=1&sel=otaka&story=tale:2');
    store.getState().commit((view) => ({ ...view, selection: [] }));
    expect(await screen.findByText('the details')).toBeVisible();
    await user.keyboard('{Home}');
    expect(screen.queryByText('the details')).toBe(null);
    expect(screen.getByText('Received')).toBeVisible();
  });

  it('goes on with Space after a click on a dot, and with arrows after a change of language', async () => {
    const { user, view } = staged('#v=1&story=tale:1');
    await user.click(screen.getByRole('button', { name: 'Step 2' }));
    await user.keyboard(' ');
    expect(view().story?.step).toBe(2);
    await user.click(screen.getByRole('button', { name: 'ไทย' }));
    await user.keyboard('{ArrowLeft}');
    expect(view().story?.step).toBe(1);
    expect(screen.getByText('Received (th)')).toBeVisible();
  });

  it('brings a graph that was dragged out of sight back with a button, and stays at its step', async () => {
    const { user, store, view } = staged('#v=1&sel=otaka&story=tale:2');
    store.getState().adjust((now) => ({ ...now, camera: { x: 9000, y: 9000, zoom: 1 } }));
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(view().camera).toBeNull();
    expect(view().story?.step).toBe(1);
    expect(screen.queryByText('Off the story')).toBe(null);
  });

  it('marks the step in the dots', () => {
    staged('#v=1&sel=otaka&story=tale:2');
    const dots = screen.getByRole('list', { name: 'Step 2 of 3' });
    expect(within(dots).getByRole('button', { current: 'step' })).toHaveAccessibleName('Step 2');
  });

  it('makes a code of the link', async () => {
    const { user } = staged('#v=1&story=tale:1');
    await user.click(screen.getByRole('button', { name: 'QR code of this view' }));
    expect(screen.getByRole('img', { name: 'QR code of this view' })).toBeVisible();
  });

  it('tells screen readers the step, and takes the focus when it begins', async () => {
    const { user } = staged('#v=1&story=tale:1');
    expect(screen.getByRole('heading', { name: 'A tale' })).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Step 1 of 3 · Begin');
    await user.keyboard('{PageDown}');
    expect(screen.getByRole('status')).toHaveTextContent('Step 2 of 3 · Received');
  });

  it('keeps its step on Escape, and returns to it from where one has wandered', async () => {
    const { user, store, view } = staged('#v=1&sel=otaka&story=tale:2');
    await user.keyboard('{Escape}');
    expect(view().selection).toHaveLength(1);
    store.getState().commit((now) => ({ ...now, selection: [] }));
    expect(await screen.findByText('Off the story')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Off the story')).toBe(null);
    expect(view().selection).toHaveLength(1);
  });

  it('goes on from blank with the picture, not with the next step', async () => {
    const { user, view } = staged('#v=1&story=tale:1');
    const blank = () => screen.queryByText('The stage is blank. Press B to go on.');
    for (const key of ['{PageDown}', '{Home}', '{Enter}', '{Escape}', 'b']) {
      await user.keyboard('b');
      expect(blank()).toBeVisible();
      await user.keyboard(key);
      expect(blank()).toBe(null);
    }
    expect(view().story?.step).toBe(0);
  });

  it('stays blank when the page is loaded again', async () => {
    const { user } = staged('#v=1&story=tale:1');
    await user.keyboard('b');
    expect(sessionStorage.getItem('yongyai:blank')).not.toBeNull();
    cleanup();
    sessionStorage.setItem('yongyai:blank', 'yes');
    staged('#v=1&story=tale:1');
    expect(screen.getByText('The stage is blank. Press B to go on.')).toBeVisible();
  });

  it('is not blank when one comes to it anew', async () => {
    const { user } = staged('#v=1&story=tale:1');
    await user.keyboard('b');
    cleanup();
    staged('#v=1&story=tale:1');
    expect(screen.queryByText('The stage is blank. Press B to go on.')).toBe(null);
  });

  it('offers what one has wandered to as a step', async () => {
    const { user, store } = staged('#v=1&sel=otaka&story=tale:2');
    expect(screen.queryByRole('button', { name: 'Copy this view as a step' })).toBe(null);
    store.getState().commit((now) => ({ ...now, selection: [] }));
    await user.click(await screen.findByRole('button', { name: 'Copy this view as a step' }));
    expect(copies[0]).toContain('- view:');
  });

  it('shows the whole picture, and no box of the filters, where all of a step is gone', async () => {
    const { user, view } = staged('#v=1&story=tale:3');
    await user.keyboard('{Home}');
    expect(view().filters.only).toBeNull();
    expect(screen.queryByText('Off the story')).toBe(null);
  });

  it('is the same stage to the speaker’s window after a reload', () => {
    staged('#v=1&story=tale:1');
    const name = stageName();
    cleanup();
    staged('#v=1&story=tale:1');
    expect(stageName()).toBe(name);
  });
});
