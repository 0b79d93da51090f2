import { appMessages } from '../messages/app';
import { rememberShortDays } from '../messages/format';
import { languageOf } from '../store/appearance';
import type { YongyaiState, YongyaiStore } from '../store/store';
import { clicksBefore } from './clicks-before';
import { counterpartOf } from './counterpart';
import { tellFirstPageGone } from './first-page-gone';
import { keepKeys } from './keys/keys-before';

/** After this long without its corpus the page says so; with it, the live page shows itself as far as it is. In milliseconds. */
const patience = 15_000;

/** Where the live page shows something that the page before it does not: it need not wait for the graph. */
const isElsewhere = ({ view }: YongyaiState): boolean =>
  view.sheet !== 'graph' || view.story !== null;

/**
 * Lets the live page take the place of the one that the build drew, once its graph is drawn, or has no graph to draw;
 * then does what was clicked and pressed meanwhile. Where the corpus is long in coming the page that the build drew says
 * so; where there will be no graph, since the corpus did not arrive, it stays, and the live one is given up. Nothing
 * happens where the page has no picture.
 */
export function takeOver(store: YongyaiStore, giveUp: () => void): void {
  const first = document.getElementById('first');
  if (!first) return;
  const stopWaiting = () => {
    stopWatching();
    unsubscribe();
    clearTimeout(timer);
  };
  const finish = () => {
    stopWaiting();
    keepKeys(first.dataset.keys);
    const act = clicksBefore(first.dataset);
    leaveFirstPage();
    act(store);
  };
  const follow = (state: YongyaiState) => {
    if (isElsewhere(state)) finish();
    else if (state.load.status === 'failed') {
      stopWaiting();
      const { failedHint, strangeHint } = appMessages[languageOf(state)];
      keepFirstPage('failed', state.load.strange ? strangeHint : failedHint);
      giveUp();
    } else if (late && state.load.status === 'ready') {
      late = false;
      timer = setTimeout(finish, patience);
    }
  };
  const losePatience = () => {
    const state = store.getState();
    late = state.load.status === 'loading';
    if (late) keepFirstPage('late', appMessages[languageOf(state)].stillLoading);
    else finish();
  };
  let late = false;
  const unsubscribe = store.subscribe(follow);
  let timer = setTimeout(losePatience, patience);
  const stopWatching = watchGraph(finish);
  if (document.documentElement.dataset.first === 'none') finish();
  else follow(store.getState());
}

/** Lets the page that the build drew say why no live one follows, or not yet. */
function keepFirstPage(how: 'failed' | 'late', why: string): void {
  for (const words of document.querySelectorAll('#first [data-broken]')) words.textContent = why;
  document.documentElement.dataset.first = how;
}

/** How often the graph is looked for where nobody tells of it, in milliseconds. */
const asking = 100;

/** Tells when the graph is drawn, until it is stopped. */
function watchGraph(drawn: () => void): () => void {
  const look = () => {
    if (performance.getEntriesByName('yongyai:graph').length > 0) drawn();
  };
  // Some who block trackers take it away.
  if (!('PerformanceObserver' in globalThis)) {
    const timer = setInterval(look, asking);
    return () => clearInterval(timer);
  }
  const observer = new PerformanceObserver(look);
  observer.observe({ type: 'mark', buffered: true });
  return () => observer.disconnect();
}

/**
 * Takes over the days that stand in the picture, so that the graph says them in the same words and need not wait for a
 * formatter.
 */
export function takeDays(): void {
  const days = document.getElementById('first')?.dataset.days;
  if (days) rememberShortDays(JSON.parse(days));
}

/** Shows the live page as it is, with the keyboard's focus where it stood. */
export function leaveFirstPage(): void {
  const focused = counterpartOf(document.activeElement);
  for (const id of ['first', 'record']) document.getElementById(id)?.remove();
  document.documentElement.dataset.first = 'none';
  focused?.focus({ preventScroll: true });
  tellFirstPageGone();
}
