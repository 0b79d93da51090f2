import '@fontsource-variable/noto-sans-thai/index.css';
import './ui/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { browserHistory } from './app/browser-history';
import { followCurator, loadCorpus } from './app/load-corpus';
import { localPreferences } from './app/local-preferences';
import { Speaker } from './app/speaker';
import { browserLanguage } from './store/preferences';
import { createYongyaiStore } from './store/store';
import { syncWithLink } from './store/url-sync';
import { StoreContext } from './store/use-store';

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

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      {new URLSearchParams(location.search).has('speaker') ? <Speaker /> : <App />}
    </StoreContext>
  </StrictMode>,
);
