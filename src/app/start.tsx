import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserLanguage } from '../store/preferences';
import { createYongyaiStore } from '../store/store';
import { StoreProvider } from '../store/store-provider';
import { syncWithLink } from '../store/url-sync';
import { App } from './app';
import { browserHistory } from './browser-history';
import { ErrorBoundary } from './error-boundary';
import { FailedPart } from './failed-part';
import { fetchAhead } from './fetch-ahead';
import { firstPageGone } from './first-page-gone';
import { partsToFetch } from './later-part';
import { followCurator, loadCorpus, loadTexts } from './load-corpus';
import { localPreferences } from './local-preferences';
import { prepareAhead } from './prepare-ahead';
import { Speaker } from './speaker';
import { takeDays, takeOver } from './take-over';

/** After this long without its corpus the page says that it is loading, in milliseconds. */
const patience = 300;

/** What is fetched on demand and is no part of the page by itself. */
const others = [
  () => import('../canvas/element-menu'),
  () => import('../graph/layout-job'),
  () => import('../panels/story/step-of-view'),
];

/** Brings the page to life: at once with its corpus, where that is there soon. */
export async function start(): Promise<void> {
  const history = browserHistory(window);
  const store = createYongyaiStore({
    history,
    preferences: localPreferences(window),
    texts: loadTexts,
    browserLanguage: browserLanguage(navigator.languages),
    now: () => performance.now(),
  });
  syncWithLink(store, history);
  takeDays();
  const loaded = loadCorpus(store);
  followCurator(store);
  await Promise.race([loaded, new Promise((late) => setTimeout(late, patience))]);

  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root"');
  const live = createRoot(root);
  live.render(
    <StrictMode>
      <StoreProvider store={store}>
        <ErrorBoundary fallback={(failure) => <FailedPart name="Yongyai" failure={failure} />}>
          {new URLSearchParams(location.search).has('speaker') ? <Speaker /> : <App />}
        </ErrorBoundary>
      </StoreProvider>
    </StrictMode>,
  );
  takeOver(store, () => live.unmount());
  await firstPageGone();
  const fetched = await fetchAhead([...partsToFetch, ...others]);
  performance.mark('yongyai:ahead');
  if (fetched) await prepareAhead(store);
}
