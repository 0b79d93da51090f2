import { X } from 'lucide-react';
import { EntityButton } from '../../evidence/entity-button';
import { claimsInView } from '../../graph/claims-in-view';
import { endsOf } from '../../graph/corpus-index';
import { commonNeighbours } from '../../graph/neighbours';
import { detailsMessages } from '../../messages/details';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { comparing } from '../../view/comparing';
import { toggleSelected } from '../../view/selecting';
import { ClaimGroups } from './claim-groups';
import { ClaimSection } from './claim-section';
import neighbourStyles from './neighbour-list.module.css';
import { PageBar } from './page-bar';
import { Section } from './section';
import styles from './selection-page.module.css';
import { TieButton } from './tie-button';

/** Several entities: what they have in common, and the claims that tie them to each other. */
export function SelectionPage({ entities }: { readonly entities: readonly Entity[] }) {
  const messages = useMessages(detailsMessages);
  const { text, number } = useFormats();
  const index = useCorpus();
  const store = useYongyaiStore();
  const filters = useYongyai(({ view }) => view.filters);
  const window = useYongyai(({ view }) => view.window);
  const view = { filters, window };
  const ids = entities.map((entity) => entity.id);
  const common = commonNeighbours(
    index,
    (id) => claimsInView(index, index.claimsOf.get(id) ?? [], view).within,
    ids,
  );
  const among = index.corpus.claims.filter((claim) => {
    const ends = endsOf(index, claim);
    return ids.filter((id) => ends.has(id)).length > 1;
  });
  const { within, outside } = claimsInView(index, among, view);
  const [first, second] = entities;
  return (
    <>
      <PageBar>
        <h2 className={styles.count}>{messages.several(entities.length)}</h2>
      </PageBar>
      <ul className={styles.selected}>
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityButton entity={entity} />
            <IconButton
              label={messages.remove(text(entity.name))}
              onClick={() =>
                store.getState().commit(toggleSelected({ kind: 'entity', id: entity.id }))
              }
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <div className={styles.ways}>
        <Button onClick={() => store.getState().commit(comparing(ids))}>
          {messages.compareThem}
        </Button>
        {first && second && entities.length === 2 && (
          <Button
            onClick={() =>
              store.getState().commit((now) => ({
                ...now,
                path: { from: first.id, to: second.id, index: 0 },
              }))
            }
          >
            {messages.findPath}
          </Button>
        )}
      </div>
      <Section title={messages.common} count={number(common.length)}>
        {common.length === 0 && <p className={styles.nothing}>{messages.commonNone}</p>}
        <ul className={neighbourStyles.list}>
          {common.map(({ entity, ties }) => (
            <li key={entity.id}>
              <EntityButton entity={entity} />
              <div className={neighbourStyles.ties}>
                {ties.flatMap(({ of, ties: own }) =>
                  own.map((tie) => (
                    <TieButton
                      key={`${of} ${tie.edge.key}`}
                      tie={tie}
                      of={index.entities.get(of)}
                    />
                  )),
                )}
              </div>
            </li>
          ))}
        </ul>
      </Section>
      <ClaimSection
        title={messages.among}
        within={within}
        outside={outside}
        nothing={messages.amongNone}
        show={(some) => <ClaimGroups claims={some} entity={null} />}
      />
    </>
  );
}
