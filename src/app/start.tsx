import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeOver } from '../first/take-over';
import { browserLanguage } from '../store/preferences';
import { createYongyaiStore } from '../store/store';
import { syncWithLink } from '../store/url-sync';
import { StoreContext } from '../store/use-store';
import { App } from './app';
import { browserHistory } from './browser-history';
import { ErrorBoundary } from './error-boundary';
import { FailedPart } from './failed-part';
import { TimelinePanel } from './later';
import { followCurator, loadCorpus } from './load-corpus';
import { localPreferences } from './local-preferences';
import { Speaker } from './speaker';

/** Brings the page to life. */
export function start(): void {
  const history = browserHistory(window);
  const store = createYongyaiStore({
    history,
    preferences: localPreferences(window),
    browserLanguage: browserLanguage(navigator.languages),
    now: () => performance.now(),
  });
  syncWithLink(store, history);
  void loadCorpus(store);
  followCurator(store);
  TimelinePanel.prepare();

  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root"');
  createRoot(root).render(
    <StrictMode>
      <StoreContext value={store}>
        <ErrorBoundary fallback={(failure) => <FailedPart name="Yongyai" failure={failure} />}>
          {new URLSearchParams(location.search).has('speaker') ? <Speaker /> : <App />}
        </ErrorBoundary>
      </StoreContext>
    </StrictMode>,
  );
  takeOver(store);
}
