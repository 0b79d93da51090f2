import { useState } from 'react';
import { appMessages } from '../messages/app';
import { useMessages } from '../store/use-messages';
import { useYongyai } from '../store/use-store';
import { AboutDialog } from './about/about-dialog';
import styles from './app.module.css';
import { Failed, Loading } from './arrival';
import { Header } from './header/header';
import { Notices } from './notices';
import { ProblemList } from './problem-list';
import { useDocumentAppearance } from './use-document-appearance';
import { KeysDialog } from './keys/keys-dialog';
import { useKeys } from './keys/use-keys';
import { Presentation } from './presentation';
import { Workspace } from './workspace/workspace';

/** The whole page. */
export function App() {
  useDocumentAppearance();
  const [showKeys, setShowKeys] = useState(false);
  useKeys({ keys: () => setShowKeys(true) });
  const messages = useMessages(appMessages);
  const load = useYongyai((state) => state.load);
  const sheet = useYongyai(({ view }) => view.sheet);
  const told = useYongyai(({ view, corpus }) => view.story && corpus?.stories.get(view.story.id));
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#graph" onClick={focusGraph}>
        {messages.skipToGraph}
      </a>
      {!told && <Header onSearch={() => {}} />}
      <ProblemList />
      <main className={styles.main}>
        {load.status === 'loading' && <Loading />}
        {load.status === 'failed' && <Failed reason={load.reason} />}
        {load.status === 'ready' && (told ? <Presentation story={told} /> : <Workspace />)}
      </main>
      {load.status === 'ready' && sheet === 'about' && (
        <AboutDialog closeLabel={messages.close(messages.about)} />
      )}
      {showKeys && <KeysDialog onClose={() => setShowKeys(false)} />}
      <Notices />
    </div>
  );
}

/** The fragment holds the view, so the link moves the focus and leaves the address alone. */
function focusGraph(event: React.MouseEvent) {
  event.preventDefault();
  document.querySelector<HTMLElement>('#graph [tabindex], #graph button')?.focus();
}
