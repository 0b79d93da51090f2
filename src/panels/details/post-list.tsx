import { EntityButton } from '../../evidence/entity-button';
import { EntityName } from '../../evidence/entity-name';
import { type Holding, postsAround } from '../../graph/holdings';
import { detailsMessages } from '../../messages/details';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { Tag } from '../../ui/tag';
import { openPassage } from '../../view/selecting';
import styles from './post-list.module.css';
import { Section } from './section';

/** The dates at which a holding is attested, each opening the words that attest it. */
function Attested({ holding }: { readonly holding: Holding }) {
  const messages = useMessages(detailsMessages);
  const { span } = useFormats();
  const store = useYongyaiStore();
  return holding.attestedBy.map((claim) => {
    const date = claim.when === null ? messages.undated : span(claim.when);
    const open = () =>
      store
        .getState()
        .commit(openPassage({ release: claim.release, claim: claim.id, evidence: null }));
    return claim.evidence.length === 0 ? (
      <span key={claim.id}>{date}</span>
    ) : (
      <button key={claim.id} type="button" className={styles.date} onClick={open}>
        {messages.attested(date)}
      </button>
    );
  });
}

function Qualifier({ qualifier }: { readonly qualifier: string | null }) {
  const messages = useMessages(detailsMessages);
  if (qualifier === null) return null;
  return <Tag>{qualifier === 'acting' ? messages.acting : <SafeText text={qualifier} />}</Tag>;
}

/**
 * The posts of a person, by the dates at which releases attest them, with other holders attested; those in an
 * organization, or of one post, with all holders.
 */
export function PostList({ entity }: { readonly entity: Entity }) {
  const messages = useMessages(detailsMessages);
  const index = useCorpus();
  const { entities } = index;
  const posts = postsAround(index, entity.id);
  if (posts.length === 0) return null;
  const row = (holding: Holding, named: boolean) => {
    const person = entities.get(holding.person);
    return (
      <li key={`${holding.person} ${holding.qualifier}`} className={styles.holder}>
        {named && person && <EntityButton entity={person} />}
        <Qualifier qualifier={holding.qualifier} />
        <Attested holding={holding} />
      </li>
    );
  };
  return (
    <Section title={entity.type === 'post' ? messages.holders : messages.posts}>
      {posts.map(({ post, holders }) => {
        const own = holders.filter(({ person }) => person === entity.id);
        const others = holders.filter(({ person }) => person !== entity.id);
        const office = entities.get(post);
        const people = new Set(holders.map(({ person }) => person));
        return (
          <div key={post} className={styles.post}>
            {entity.type !== 'post' && office && (
              <h4 className={styles.office}>
                <EntityName entity={office} />
              </h4>
            )}
            {own.length > 0 && (
              <ul className={styles.holders}>{own.map((one) => row(one, false))}</ul>
            )}
            {own.length > 0 && others.length > 0 && (
              <p className={styles.others}>{messages.otherHolders}</p>
            )}
            {others.length > 0 && (
              <ul className={styles.holders}>{others.map((one) => row(one, true))}</ul>
            )}
            {people.size > 1 && <p className={styles.others}>{messages.noBetween}</p>}
          </div>
        );
      })}
    </Section>
  );
}
