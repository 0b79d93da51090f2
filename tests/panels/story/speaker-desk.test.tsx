import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexCorpus } from '../../../src/graph/corpus-index';
import { storyId } from '../../../src/model/ids';
import { suppliedTexts } from '../../../src/model/text-pack';
import { SpeakerDesk } from '../../../src/panels/story/speaker-desk';
import type { StageMessage, StageState } from '../../../src/panels/story/stage-channel';
import { show } from '../show';
import { thaiCorpus } from '../thai-corpus';

/** The channel of a browser with a single window: what that posts is kept, and what it hears is given it. */
class Channel {
  static posted: StageMessage[] = [];
  static open: Channel | null = null;
  onmessage: ((event: { data: StageMessage }) => void) | null = null;
  constructor() {
    Channel.open = this;
  }
  postMessage(message: StageMessage) {
    Channel.posted.push(message);
  }
  close() {}
}

const hear = (message: StageMessage) => act(() => Channel.open?.onmessage?.({ data: message }));

const words = (text: string) => ({ th: `${text} (th)`, en: text, ja: `${text} (ja)` });
const step = (caption: string, ...quotes: string[]) => ({
  view: 'v=1',
  caption: words(caption),
  notes: words(`Say ${caption}`),
  quotes: quotes as never[],
});
const tale = {
  id: storyId('tale'),
  title: words('A tale'),
  about: words('For a test'),
  steps: [step('Begin', 'january/received'), step('Go on'), step('End')],
};
const corpus = { ...thaiCorpus, stories: [tale] };

const state = (more: Partial<StageState> = {}): StageState => ({
  stage: 'hall',
  fragment: 'v=1&story=tale:1',
  blank: false,
  wandered: false,
  since: Date.now(),
  language: 'en',
  ...more,
});
const stands = (more: Partial<StageState> = {}) =>
  hear({ kind: 'at', at: state(more), asked: false });

const desk = () => {
  const shown = show(<SpeakerDesk />);
  act(() => shown.store.getState().corpusArrived(indexCorpus(corpus), suppliedTexts(corpus)));
  return shown;
};

beforeEach(() => {
  sessionStorage.clear();
  Channel.posted = [];
  vi.stubGlobal('BroadcastChannel', Channel);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the speaker’s window', () => {
  it('shows caption, notes and quotes of the step, and what comes next', () => {
    desk();
    stands();
    expect(screen.getByText('Say Begin')).toBeVisible();
    expect(screen.getByRole('figure')).toHaveTextContent('ให้การต้อนรับนายโอกาตะ [sic] มาซาโตะ');
    const next = within(screen.getByRole('region', { name: 'Next' }));
    expect(next.getByText('Go on')).toBeVisible();
    expect(screen.getByText('Step 1 of 3')).toBeVisible();
  });

  it('sends every one of several quick presses', async () => {
    const { user } = desk();
    stands();
    await user.keyboard('{PageDown}{PageDown}{PageDown}{PageUp}');
    expect(Channel.posted.filter(({ kind }) => kind === 'do')).toEqual([
      { kind: 'do', stage: 'hall', command: 'next' },
      { kind: 'do', stage: 'hall', command: 'next' },
      { kind: 'do', stage: 'hall', command: 'next' },
      { kind: 'do', stage: 'hall', command: 'previous' },
    ]);
  });

  it('lists all steps, marks the one that is on, and leads the stage to another', async () => {
    const { user } = desk();
    stands({ fragment: 'v=1&story=tale:2' });
    const steps = within(screen.getByRole('navigation', { name: 'Steps' }));
    expect(steps.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '1Begin',
      '2Go on',
      '3End',
    ]);
    expect(steps.getByRole('button', { current: 'step' })).toHaveTextContent('Go on');
    await user.click(steps.getByRole('button', { name: /Begin/ }));
    expect(Channel.posted.at(-1)).toEqual({ kind: 'go', stage: 'hall', step: 0 });
    await user.keyboard(' ');
    expect(Channel.posted.at(-1)).toEqual({ kind: 'do', stage: 'hall', command: 'next' });
  });

  it('says that it waits for a stage, and soon how to open one', () => {
    vi.useFakeTimers();
    desk();
    expect(screen.getByRole('status')).toHaveTextContent('Waiting for the stage');
    act(() => vi.advanceTimersByTime(3000));
    expect(screen.getByRole('status')).toHaveTextContent(/choose a story and press “Present”/);
  });

  it('says that the show is over, though not while the stage is loaded again', () => {
    vi.useFakeTimers();
    desk();
    stands();
    hear({ kind: 'left', stage: 'hall' });
    stands();
    act(() => vi.advanceTimersByTime(3000));
    expect(screen.getByText('Say Begin')).toBeVisible();
    hear({ kind: 'left', stage: 'hall' });
    act(() => vi.advanceTimersByTime(3000));
    expect(screen.getByRole('heading', { level: 1, name: 'Speaker’s window' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('No stage is open');
  });

  it('says so too where the stage answers no more', () => {
    vi.useFakeTimers();
    desk();
    stands();
    act(() => vi.advanceTimersByTime(20_000));
    expect(Channel.posted.filter(({ kind }) => kind === 'ask').length).toBeGreaterThan(2);
    expect(screen.getByRole('status')).toHaveTextContent('No stage is open');
  });

  it('says that the stage shows something else, and leads it back', async () => {
    const { user } = desk();
    stands({ wandered: true });
    await user.click(screen.getByRole('button', { name: 'Home Back to step 1' }));
    expect(Channel.posted.at(-1)).toEqual({ kind: 'do', stage: 'hall', command: 'return' });
  });

  it('speaks the language of the stage until another is chosen', async () => {
    const { user } = desk();
    stands({ language: 'ja' });
    expect(screen.getByText('Say Begin (ja)')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'ไทย' }));
    stands({ language: 'en' });
    expect(screen.getByText('Say Begin (th)')).toBeVisible();
  });

  it('lets the clock of the talk begin again', async () => {
    const { user } = desk();
    stands({ since: Date.now() - 65_000 });
    expect(screen.getByRole('timer', { name: 'Since the start' })).toHaveTextContent('1:05');
    await user.click(screen.getByRole('button', { name: 'Start the clock again' }));
    expect(Channel.posted.at(-1)).toEqual({ kind: 'restart', stage: 'hall' });
  });
});
