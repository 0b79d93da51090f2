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
import { useKeys } from './keys/use-keys';
import { useMedia } from './use-media';
import { Desk } from './workspace/desk';
import { Phone } from './workspace/phone';

/** The whole page. */
export function App() {
  useDocumentAppearance();
  useKeys();
  const messages = useMessages(appMessages);
  const load = useYongyai((state) => state.load);
  const sheet = useYongyai(({ view }) => view.sheet);
  const phone = useMedia('(width < 720px)');
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#graph" onClick={focusGraph}>
        {messages.skipToGraph}
      </a>
      <Header onSearch={() => {}} />
      <ProblemList />
      <main className={styles.main}>
        {load.status === 'loading' && <Loading />}
        {load.status === 'failed' && <Failed reason={load.reason} />}
        {load.status === 'ready' && (phone ? <Phone /> : <Desk />)}
      </main>
      {load.status === 'ready' && sheet === 'about' && (
        <AboutDialog closeLabel={messages.close(messages.about)} />
      )}
      <Notices />
    </div>
  );
}

/** The fragment holds the view, so the link moves the focus and leaves the address alone. */
function focusGraph(event: React.MouseEvent) {
  event.preventDefault();
  document.querySelector<HTMLElement>('#graph [tabindex], #graph button')?.focus();
}
