import { CircleHelp, Link2, Redo2, Search, Undo2 } from 'lucide-react';
import { appMessages } from '../../messages/app';
import { useFormats, useMessages } from '../../store/use-messages';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { copyLink } from '../copy-link';
import { AppearanceMenu } from './appearance-menu';
import styles from './header.module.css';
import { SheetTabs } from './sheet-tabs';

/** The top line: what this is, search, the views, and how things are shown. */
export function Header({ onSearch }: { readonly onSearch: () => void }) {
  const store = useYongyaiStore();
  const messages = useMessages(appMessages);
  const { text } = useFormats();
  const title = useYongyai(({ corpus }) => corpus?.corpus.title ?? null);
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <span className={styles.name} lang="th">
          โยงใย
        </span>
        {title && (
          <h1 className={styles.title}>
            <SafeText text={text(title)} />
          </h1>
        )}
      </div>
      <button
        type="button"
        className={styles.search}
        aria-label={messages.search}
        onClick={onSearch}
      >
        <Search aria-hidden size={16} />
        <span>{messages.search}</span>
        <kbd className={styles.key}>/</kbd>
      </button>
      <SheetTabs />
      <div className={styles.tools}>
        <Tool label={messages.undo} onClick={() => store.getState().undo()}>
          <Undo2 aria-hidden size={18} />
        </Tool>
        <Tool label={messages.redo} onClick={() => store.getState().redo()}>
          <Redo2 aria-hidden size={18} />
        </Tool>
        <Tool label={messages.copyLink} onClick={() => void copyLink(store)}>
          <Link2 aria-hidden size={18} />
        </Tool>
        <AppearanceMenu />
        <Tool
          label={messages.about}
          onClick={() => store.getState().commit((view) => ({ ...view, sheet: 'about' }))}
        >
          <CircleHelp aria-hidden size={18} />
        </Tool>
      </div>
    </header>
  );
}

interface ToolProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

function Tool({ label, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
