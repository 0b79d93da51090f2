import { BasisTag } from '../../evidence/basis-tag';
import { EntityButton } from '../../evidence/entity-button';
import { detailsMessages } from '../../messages/details';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import styles from './near-topics.module.css';
import { Section } from './section';

/** The broader and related topics that the curator ties a topic to, each with the reason. */
export function NearTopics({ entity }: { readonly entity: Entity }) {
  const messages = useMessages(detailsMessages);
  const { text } = useFormats();
  const { entities } = useCorpus();
  if (entity.near.length === 0) return null;
  return (
    <Section title={messages.near}>
      <ul className={styles.list}>
        {entity.near.map(({ entity: id, relation, reason }) => {
          const topic = entities.get(id);
          return (
            topic && (
              <li key={`${relation} ${id}`}>
                <EntityButton entity={topic}>
                  <span className={styles.relation}> {messages[relation]}</span>
                </EntityButton>
                <p className={styles.reason}>
                  <BasisTag basis="interpreted" /> <SafeText text={text(reason)} />
                </p>
              </li>
            )
          );
        })}
      </ul>
    </Section>
  );
}
