import { EntityButton } from '../../evidence/entity-button';
import { byType, type Neighbour } from '../../graph/neighbours';
import { detailsMessages } from '../../messages/details';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { LongList } from './long-list';
import styles from './neighbour-list.module.css';
import { Section } from './section';
import { TieButton } from './tie-button';

interface NeighbourListProps {
  readonly neighbours: readonly Neighbour[];
}

/** What an entity is connected with, by type, each with how. */
export function NeighbourList({ neighbours }: NeighbourListProps) {
  const messages = useMessages(detailsMessages);
  const { text, number } = useFormats();
  const index = useCorpus();
  if (neighbours.length === 0) return null;
  return (
    <Section title={messages.neighbours} count={number(neighbours.length)}>
      {byType(index, neighbours).map(({ type, neighbours: own }) => (
        <div key={type.id} className={styles.type}>
          <h4 className={styles.title}>
            {text(type.plural)} <span>{number(own.length)}</span>
          </h4>
          <LongList items={own} className={styles.list}>
            {(neighbour) => (
              <li key={neighbour.entity.id}>
                <EntityButton entity={neighbour.entity} />
                <div className={styles.ties}>
                  {neighbour.ties.map((tie) => (
                    <TieButton key={tie.edge.key} tie={tie} />
                  ))}
                </div>
              </li>
            )}
          </LongList>
        </div>
      ))}
    </Section>
  );
}
