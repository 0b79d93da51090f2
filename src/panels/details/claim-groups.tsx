import { ClaimCard } from '../../evidence/claim-card';
import { claimsByPredicate } from '../../graph/claim-groups';
import { detailsMessages } from '../../messages/details';
import type { Claim } from '../../model/claim';
import type { Predicate } from '../../model/corpus';
import type { EntityId } from '../../model/ids';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import styles from './claim-groups.module.css';

/** The predicate as it is read from an entity: the other way round where the entity is only ever an object. */
function labelFrom(predicate: Predicate, claims: readonly Claim[], entity: EntityId | null) {
  if (entity === null) return predicate.label;
  const objectOnly =
    claims.some(({ objects }) => objects.includes(entity)) &&
    !claims.some(({ subjects }) => subjects.includes(entity));
  return objectOnly ? predicate.inverse : predicate.label;
}

interface ClaimGroupsProps {
  readonly claims: readonly Claim[];
  /** From whose side predicates are read; null for none. */
  readonly entity: EntityId | null;
}

/** Claims by predicate and date, each with its words. */
export function ClaimGroups({ claims, entity }: ClaimGroupsProps) {
  const messages = useMessages(detailsMessages);
  const { text, span } = useFormats();
  const index = useCorpus();
  return claimsByPredicate(index, claims).map(({ predicate, dates, count }) => {
    const own = dates.flatMap((date) => date.claims);
    return (
      <section key={predicate.id} className={styles.group}>
        <h4 className={styles.predicate}>
          {text(labelFrom(predicate, own, entity))}
          <span className={styles.count}> {messages.claimCount(count)}</span>
        </h4>
        {dates.map(({ when, claims: dated }) => (
          <div key={when === null ? '' : `${when.from}/${when.to}`} className={styles.date}>
            <h5 className={styles.day}>{when === null ? messages.undated : span(when)}</h5>
            {dated.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} dated={false} />
            ))}
          </div>
        ))}
      </section>
    );
  });
}
