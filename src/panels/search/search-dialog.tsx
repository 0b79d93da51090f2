import { Command } from 'cmdk';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { EntityHit, Hit } from '../../graph/search/hits';
import { type CommandName, search } from '../../graph/search/search';
import { appMessages } from '../../messages/app';
import { searchMessages } from '../../messages/search';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { Dialog } from '../../ui/dialog';
import { SafeText } from '../../ui/safe-text';
import { showOnly } from '../../view/filtering';
import { chooseHit, entitiesOf, entitiesOfPassage } from './choose-hit';
import { HitRow } from './hit-row';
import styles from './search-dialog.module.css';
import { suggestions } from './suggestions';

export interface SearchCommand extends CommandName {
  readonly run: () => void;
}

interface Props {
  readonly commands: readonly SearchCommand[];
  readonly onClose: () => void;
}

/** A value by which cmdk tells hits apart; never shown. */
const idOf = (hit: Hit): string =>
  hit.kind === 'passage'
    ? `passage ${hit.release} ${hit.span?.start ?? hit.claim}`
    : `${hit.kind} ${hit.id}`;

/** The one search: entities, meetings, releases, passages, stories and commands for what is typed. */
export function SearchDialog({ commands, onClose }: Props) {
  const store = useYongyaiStore();
  const index = useCorpus();
  const messages = useMessages(searchMessages);
  const app = useMessages(appMessages);
  const { language } = useFormats();
  const [query, setQuery] = useState('');
  const [value, setValue] = useState('');
  const add = useRef(false);
  const sought = useDeferredValue(query);
  const result = useMemo(
    () =>
      sought.trim() === ''
        ? suggestions(index, language, commands)
        : search(index, sought, language, commands),
    [index, sought, language, commands],
  );
  const hits = useMemo(
    () => [...result.groups.flatMap((group) => group.hits), ...result.nearest],
    [result],
  );
  const entities = useMemo(() => entitiesOf(index, hits), [index, hits]);

  const light = (next: string) => {
    setValue(next);
    const hit = hits.find((one) => idOf(one) === next);
    const id =
      hit?.kind === 'entity'
        ? hit.id
        : hit?.kind === 'passage'
          ? entitiesOfPassage(index, hit)[0]
          : undefined;
    store.getState().hoverOver(id ? { ref: { kind: 'entity', id }, from: 'panel' } : null);
  };
  // What was highlighted may be gone; the first hit is then what Enter would open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other hits are listed.
  useEffect(() => {
    const [first] = hits;
    if (first && !hits.some((hit) => idOf(hit) === value)) light(idOf(first));
  }, [hits]);
  const close = () => {
    store.getState().hoverOver(null);
    onClose();
  };
  const choose = (hit: Hit) => {
    const adding = add.current && hit.kind === 'entity';
    add.current = false;
    store.getState().commit(chooseHit(index, hit, adding));
    if (hit.kind === 'command') commands.find(({ id }) => id === hit.id)?.run();
    if (!adding) close();
  };
  const offer = (hit: Hit) => (
    <Command.Item
      key={idOf(hit)}
      value={idOf(hit)}
      className={styles.hit}
      onSelect={() => choose(hit)}
    >
      <HitRow hit={hit} />
    </Command.Item>
  );

  return (
    <Dialog title={messages.title} closeLabel={app.close(messages.title)} onClose={close} aside>
      <Command
        label={messages.title}
        shouldFilter={false}
        loop
        value={value}
        onValueChange={light}
        onKeyDown={(event) => {
          add.current = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        }}
      >
        <Command.Input
          data-autofocus
          className={styles.input}
          value={query}
          onValueChange={setQuery}
          placeholder={messages.placeholder}
        />
        <p role="status" className={styles.count}>
          {sought.trim() === '' ? messages.hint : messages.found(result.total)}
        </p>
        <Command.List className={styles.list} label={messages.title}>
          {result.groups.map((group) => (
            <Command.Group
              key={group.name}
              heading={`${messages[group.name]} · ${group.total}`}
              className={styles.group}
            >
              {group.hits.map(offer)}
              {group.total > group.hits.length && (
                <p className={styles.more}>{messages.more(group.total - group.hits.length)}</p>
              )}
            </Command.Group>
          ))}
          {result.total === 0 && sought.trim() !== '' && (
            <Nothing query={sought} nearest={result.nearest} offer={offer} />
          )}
        </Command.List>
      </Command>
      <footer className={styles.foot}>
        <span>{messages.keys}</span>
        {entities.length > 0 && result.total > 0 && (
          <button
            type="button"
            className={styles.only}
            onClick={() => {
              store.getState().commit((view) => ({ ...showOnly(entities)(view), sheet: 'graph' }));
              close();
            }}
          >
            {messages.showOnly}
          </button>
        )}
      </footer>
    </Dialog>
  );
}

interface NothingProps {
  readonly query: string;
  readonly nearest: readonly EntityHit[];
  readonly offer: (hit: Hit) => React.ReactNode;
}

function Nothing({ query, nearest, offer }: NothingProps) {
  const messages = useMessages(searchMessages);
  return (
    <div className={styles.nothing}>
      <p>
        <SafeText text={messages.nothing(query.trim().slice(0, 120))} />
      </p>
      <p className={styles.searched}>{messages.searched}</p>
      {nearest.length > 0 && (
        <Command.Group heading={messages.nearest} className={styles.group}>
          {nearest.map(offer)}
        </Command.Group>
      )}
    </div>
  );
}
