import { useCallback, useState } from 'react';
import { appMessages } from '../messages/app';
import { useMessages } from '../store/use-messages';
import { useYongyai, useYongyaiStore } from '../store/use-store';
import styles from './app.module.css';
import { Failed, Loading } from './arrival';
import { DialogFrame } from './dialog-frame';
import { Header } from './header/header';
import { typedAhead } from './keys/typed-ahead';
import { useKeys } from './keys/use-keys';
import { AboutDialog, KeysDialog, SearchDialog } from './later';
import { Notices } from './notices';
import { Presentation } from './presentation';
import { ProblemList } from './problem-list';
import { useCommands } from './use-commands';
import { useDocumentAppearance } from './use-document-appearance';
import { Workspace } from './workspace/workspace';

/** The whole page. */
export function App() {
  useDocumentAppearance();
  const [over, setOver] = useState<'search' | 'keys' | null>(null);
  const showKeys = useCallback(() => setOver('keys'), []);
  const [ahead] = useState(() => typedAhead(document));
  const showSearch = useCallback(() => {
    // Pressed again, while the field is there, it has nothing to wait for.
    if (over !== 'search') ahead.begin();
    setOver('search');
  }, [ahead, over]);
  // What was asked for and is not there yet, is no longer asked for; a dialog that is there answers Escape itself.
  const withdraw = () => {
    ahead.take();
    setOver(null);
  };
  useKeys({
    keys: showKeys,
    search: showSearch,
    graph: focusGraph,
    ...(over && { 'back-out': withdraw }),
  });
  const commands = useCommands(showKeys);
  const messages = useMessages(appMessages);
  const load = useYongyai((state) => state.load);
  const sheet = useYongyai(({ view }) => view.sheet);
  const store = useYongyaiStore();
  const closeSheet = () => store.getState().commit((view) => ({ ...view, sheet: 'graph' }));
  const closeSearch = () => {
    ahead.take();
    setOver((now) => (now === 'search' ? null : now));
  };
  const told = useYongyai(({ view, corpus }) => view.story && corpus?.stories.get(view.story.id));
  return (
    <div className={styles.page} data-told={told ? '' : undefined}>
      <button type="button" className={styles.skip} onClick={focusGraph}>
        {messages.skipToGraph}
      </button>
      {!told && <Header onSearch={showSearch} />}
      <ProblemList />
      <main className={styles.main}>
        {load.status === 'loading' && <Loading />}
        {load.status === 'failed' && <Failed {...load} />}
        {load.status === 'ready' && (told ? <Presentation story={told} /> : <Workspace />)}
      </main>
      {load.status === 'ready' && sheet === 'about' && (
        <DialogFrame name={messages.about} onClose={closeSheet}>
          <AboutDialog closeLabel={messages.close(messages.about)} />
        </DialogFrame>
      )}
      {load.status === 'ready' && over === 'search' && (
        <DialogFrame name={messages.search} onClose={closeSearch}>
          <SearchDialog commands={commands} typed={ahead.take} onClose={closeSearch} />
        </DialogFrame>
      )}
      {over === 'keys' && (
        <DialogFrame name={messages.keys} onClose={() => setOver(null)}>
          <KeysDialog onClose={() => setOver(null)} />
        </DialogFrame>
      )}
      <Notices />
    </div>
  );
}

function focusGraph() {
  const graph = document.querySelector('#graph');
  (
    graph?.querySelector<HTMLElement>('[role=option][tabindex="0"]') ??
    graph?.querySelector<HTMLElement>('button')
  )?.focus();
}
