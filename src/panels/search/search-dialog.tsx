import { useMemo } from 'react';
import { TextsRead } from '../../evidence/texts-read';
import type { Hit } from '../../graph/search/hits';
import type { SearchResult } from '../../graph/search/search';
import { appMessages } from '../../messages/app';
import { searchMessages } from '../../messages/search';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { Combobox } from '../../ui/combobox';
import type { ComboboxGroup } from '../../ui/combobox-rows';
import { Dialog } from '../../ui/dialog';
import { SafeText } from '../../ui/safe-text';
import { showOnly } from '../../view/filtering';
import { addHit, chooseHit, entitiesOf, keyOfHit } from './choose-hit';
import { HitRow } from './hit-row';
import type { OfferedCommand } from './named-commands';
import styles from './search-dialog.module.css';
import { useSearch } from './use-search';

export interface SearchCommand extends OfferedCommand {
  readonly run: () => void;
}

interface Props {
  readonly commands: readonly SearchCommand[];
  /** What was typed before the dialog was there. */
  readonly typed?: () => string;
  readonly onClose: () => void;
}

const showHit = (hit: Hit) => <HitRow hit={hit} />;

/** The one search: entities, meetings, releases, passages, stories and commands for what is typed. */
export function SearchDialog({ commands, typed, onClose }: Props) {
  const store = useYongyaiStore();
  const index = useCorpus();
  const messages = useMessages(searchMessages);
  const app = useMessages(appMessages);
  const { query, seek, sought, result, all, active, highlight, chosen } = useSearch(
    commands,
    typed,
  );
  const entities = useMemo(
    () =>
      entitiesOf(
        index,
        result.groups.flatMap(({ hits }) => hits),
      ),
    [index, result],
  );
  const groups = useMemo(() => groupsOf(result, messages), [result, messages]);
  const choose = (hit: Hit, held: boolean) => {
    const adding = held ? addHit(index, hit) : null;
    store.getState().commit(adding ?? chooseHit(index, hit));
    if (hit.kind === 'command') commands.find(({ id }) => id === hit.id)?.run();
    if (!adding) onClose();
  };

  return (
    <Dialog title={messages.title} closeLabel={app.close(messages.title)} onClose={onClose} aside>
      <Combobox<Hit>
        label={messages.title}
        placeholder={messages.placeholder}
        text={query}
        onText={seek}
        groups={groups}
        keyOf={keyOfHit}
        show={showHit}
        active={active}
        onActive={highlight}
        onEnter={(held) => {
          const hit = chosen();
          if (hit) choose(hit, held);
        }}
        onChoose={choose}
      >
        <p role="status" className={styles.count}>
          {sought === '' ? (
            messages.hint
          ) : result.total > 0 ? (
            messages.found(result.total)
          ) : (
            <>
              <SafeText text={messages.nothing(sought.slice(0, 120))} /> {messages.searched}
            </>
          )}
        </p>
        <TextsRead all={all} />
      </Combobox>
      <footer className={styles.foot}>
        <span className={styles.keys}>{messages.keys}</span>
        {sought !== '' && entities.length > 0 && (
          <button
            type="button"
            className={styles.only}
            onClick={() => {
              store.getState().commit((view) => ({ ...showOnly(entities)(view), sheet: 'graph' }));
              onClose();
            }}
          >
            {messages.showOnly(entities.length)}
          </button>
        )}
      </footer>
    </Dialog>
  );
}

/** The groups as the list shows them, with how many there are; the nearest names where nothing was found. */
function groupsOf(
  { groups, nearest }: SearchResult,
  messages: (typeof searchMessages)['en'],
): readonly ComboboxGroup<Hit>[] {
  const found = groups.map(({ name, hits, total }) => ({
    name,
    heading: `${messages[name]} · ${total}`,
    options: hits,
    more: total > hits.length ? messages.more(total - hits.length) : undefined,
  }));
  const near = { name: 'nearest', heading: messages.nearest, options: nearest };
  return nearest.length > 0 ? [...found, near] : found;
}
