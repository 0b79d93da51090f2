import { useMemo, useState } from 'react';
import { EntityName } from '../../evidence/entity-name';
import { NoClaims } from '../../evidence/no-claims';
import { twinMessages } from '../../messages/twin';
import type { EntityId } from '../../model/ids';
import { selectScene } from '../../store/selectors';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { ChoiceGroup } from '../../ui/choice-group';
import { type Column, SortedTable } from '../../ui/sorted-table';
import { openPassage, selectEntity } from '../../view/selecting';
import { SceneNews } from './scene-news';
import styles from './table-panel.module.css';
import { type ClaimRow, claimRows, type EntityRow, entityRows } from './table-rows';

/** The scene as tables, of entities and of claims, for those who would rather read than look. */
export function TablePanel() {
  const messages = useMessages(twinMessages);
  const [shown, setShown] = useState<'entities' | 'claims'>('entities');
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <div className={styles.panel} data-scope="twin">
      <div className={styles.choice}>
        <ChoiceGroup
          label={messages.tables}
          value={shown}
          choices={[
            { value: 'entities', label: messages.entityTable },
            { value: 'claims', label: messages.claimTable },
          ]}
          onChoose={setShown}
        />
      </div>
      <div ref={setScroller} className={styles.scroll}>
        {shown === 'entities' ? (
          <EntityTable scroller={scroller} />
        ) : (
          <ClaimTable scroller={scroller} />
        )}
      </div>
      <SceneNews />
    </div>
  );
}

function NothingListed() {
  const messages = useMessages(twinMessages);
  return (
    <p className={styles.empty}>
      <NoClaims otherwise={messages.empty} />
    </p>
  );
}

interface TableProps {
  readonly scroller: HTMLElement | null;
}

function EntityTable({ scroller }: TableProps) {
  const store = useYongyaiStore();
  const index = useCorpus();
  const messages = useMessages(twinMessages);
  const { text, language } = useFormats();
  const scene = useYongyai(selectScene);
  const selection = useYongyai(({ view }) => view.selection);
  const filters = useYongyai(({ view }) => view.filters);
  const window = useYongyai(({ view }) => view.window);
  const rows = useMemo(
    () => (scene ? entityRows(index, scene, { filters, window }) : []),
    [index, scene, filters, window],
  );
  const columns = useMemo((): Column<EntityRow>[] => {
    const side = {
      thailand: messages.thailand,
      japan: messages.japan,
      both: messages.both,
      none: messages.noSide,
    };
    return [
      {
        id: 'name',
        label: messages.name,
        key: ({ entity }) => text(entity.name),
        cell: ({ entity }) => <EntityName entity={entity} />,
      },
      {
        id: 'type',
        label: messages.type,
        key: ({ entity }) => {
          const type = index.types.get(entity.type);
          return type ? text(type.label) : entity.type;
        },
      },
      { id: 'side', label: messages.side, key: ({ entity }) => side[entity.side] },
      { id: 'claims', label: messages.claims, key: (row) => row.claims },
      { id: 'links', label: messages.links, key: (row) => row.links },
      { id: 'passages', label: messages.passages, key: (row) => row.passages },
    ];
  }, [messages, text, index]);
  const chosen = ({ entity }: EntityRow) =>
    selection.some((ref) => ref.kind === 'entity' && ref.id === entity.id);
  if (rows.length === 0) return <NothingListed />;
  return (
    <SortedTable
      caption={messages.entityTable}
      columns={columns}
      rows={rows}
      rowKey={({ entity }) => entity.id}
      language={language}
      sortLabel={messages.sortBy}
      selected={chosen}
      onChoose={({ entity }) => store.getState().commit(selectEntity(entity.id))}
      scroller={scroller}
    />
  );
}

function ClaimTable({ scroller }: TableProps) {
  const store = useYongyaiStore();
  const index = useCorpus();
  const messages = useMessages(twinMessages);
  const { text, span, list, language } = useFormats();
  const scene = useYongyai(selectScene);
  const passage = useYongyai(({ view }) => view.passage);
  const filters = useYongyai(({ view }) => view.filters);
  const window = useYongyai(({ view }) => view.window);
  const rows = useMemo(
    () => (scene ? claimRows(index, scene, { filters, window }) : []),
    [index, scene, filters, window],
  );
  const columns = useMemo((): Column<ClaimRow>[] => {
    const names = (ids: readonly EntityId[]) =>
      list(ids.map((id) => text(index.entities.get(id)?.name ?? { th: id, en: id, ja: id })));
    const predicate = ({ claim }: ClaimRow) => {
      const known = index.predicates.get(claim.predicate);
      return known ? text(known.label) : claim.predicate;
    };
    return [
      { id: 'gist', label: messages.gist, key: ({ claim }) => text(claim.gist) },
      {
        id: 'date',
        label: messages.date,
        key: ({ claim }) => claim.when?.from ?? '',
        cell: ({ claim }) => (claim.when ? span(claim.when) : messages.undated),
      },
      { id: 'who', label: messages.who, key: ({ claim }) => names(claim.subjects) },
      { id: 'predicate', label: messages.predicate, key: predicate },
      { id: 'what', label: messages.what, key: ({ claim }) => names(claim.objects) },
      { id: 'basis', label: messages.basis, key: ({ claim }) => messages[claim.basis] },
      { id: 'passages', label: messages.passages, key: (row) => row.passages },
    ];
  }, [messages, text, span, list, index]);
  if (rows.length === 0) return <NothingListed />;
  return (
    <SortedTable
      caption={messages.claimTable}
      columns={columns}
      rows={rows}
      rowKey={({ claim }) => claim.id}
      language={language}
      sortLabel={messages.sortBy}
      selected={({ claim }) => passage?.claim === claim.id}
      onChoose={({ claim }) =>
        store
          .getState()
          .commit(openPassage({ release: claim.release, claim: claim.id, evidence: null }))
      }
      scroller={scroller}
    />
  );
}
