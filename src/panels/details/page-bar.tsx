import { Link, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { linkToPart } from '../../evidence/passage-link';
import { useCopy } from '../../evidence/use-copy';
import { detailsMessages } from '../../messages/details';
import { useMessages } from '../../store/use-messages';
import { useYongyaiStore } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { clearSelection } from '../../view/selecting';
import styles from './page-bar.module.css';

/** The line above a page about the selection: what kind of thing it is, its link, and the way back. */
export function PageBar({ children }: { readonly children: ReactNode }) {
  const messages = useMessages(detailsMessages);
  const store = useYongyaiStore();
  const copy = useCopy();
  const copyLink = () => {
    const state = store.getState();
    copy(linkToPart(state, { selection: state.view.selection }, location.href), 'link');
  };
  return (
    <div className={styles.bar}>
      <div className={styles.kind}>{children}</div>
      <IconButton label={messages.copyLink} onClick={copyLink}>
        <Link aria-hidden />
      </IconButton>
      <IconButton label={messages.clear} onClick={() => store.getState().commit(clearSelection)}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
