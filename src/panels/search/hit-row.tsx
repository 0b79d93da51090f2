import { EntityName } from '../../evidence/entity-name';
import { TypeMark } from '../../evidence/type-mark';
import type { EntityHit, Hit, PassageHit, ReleaseHit } from '../../graph/search/hits';
import { searchMessages } from '../../messages/search';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import styles from './search-dialog.module.css';

/** One hit: what it is, and how it came to be found. */
export function HitRow({ hit }: { readonly hit: Hit }) {
  switch (hit.kind) {
    case 'entity':
      return <EntityRow hit={hit} />;
    case 'passage':
      return <PassageRow hit={hit} />;
    case 'release':
      return <ReleaseRow hit={hit} />;
    case 'story':
      return <StoryRow id={hit.id} />;
    case 'command':
      return (
        <span className={styles.name}>
          <SafeText text={hit.matched} />
        </span>
      );
  }
}

function EntityRow({ hit }: { readonly hit: EntityHit }) {
  const messages = useMessages(searchMessages);
  const { text } = useFormats();
  const index = useCorpus();
  const entity = index.entities.get(hit.id);
  if (!entity) return null;
  const type = index.types.get(entity.type);
  const name = text(entity.name);
  const how = [
    hit.source === 'date'
      ? messages.date
      : hit.matched.toLowerCase() === name.toLowerCase()
        ? null
        : messages.matched(hit.matched),
    hit.source === 'misspelling' || hit.source === 'reading' || hit.source === 'common'
      ? messages[hit.source]
      : null,
    hit.tier === 'fuzzy' || hit.tier === 'sounds' || hit.tier === 'parts'
      ? messages[hit.tier]
      : null,
  ].filter((part) => part !== null);
  return (
    <>
      <TypeMark type={entity.type} />
      <span className={styles.name}>
        <EntityName entity={entity} />
      </span>
      <span className={styles.how}>
        <SafeText text={[type ? text(type.label) : '', ...how].filter(Boolean).join(' · ')} />
      </span>
    </>
  );
}

function PassageRow({ hit }: { readonly hit: PassageHit }) {
  const messages = useMessages(searchMessages);
  const { dayShort, text } = useFormats();
  const index = useCorpus();
  const release = index.releases.get(hit.release);
  const claim = hit.claim === null ? undefined : index.claims.get(hit.claim);
  const predicate = claim && index.predicates.get(claim.predicate);
  const { snippet, match } = hit;
  return (
    <>
      <span className={styles.snippet} lang={hit.language}>
        <bdi>
          <SafeText text={snippet.slice(0, match.start)} />
          {match.end > match.start && (
            <mark className={styles.mark}>
              <SafeText text={snippet.slice(match.start, match.end)} />
            </mark>
          )}
          <SafeText text={snippet.slice(match.end)} />
        </bdi>
      </span>
      <span className={styles.how}>
        {hit.via === 'translation' && `${messages.inTranslation} · `}
        {hit.via === 'gist' && `${messages.inGist} · `}
        {hit.tier === 'fuzzy' && `${messages.fuzzy} · `}
        {hit.via === 'claim' && predicate && `${messages.inClaim(text(predicate.label))} · `}
        {release && dayShort(release.published)}
      </span>
    </>
  );
}

/** A release by its title, with the translation that the reader's language has, or with what else was matched. */
function ReleaseRow({ hit }: { readonly hit: ReleaseHit }) {
  const messages = useMessages(searchMessages);
  const { dayShort, language } = useFormats();
  const release = useCorpus().releases.get(hit.id);
  if (!release) return null;
  const { title, titleTranslation, published } = release;
  const translation = language === 'th' ? undefined : titleTranslation?.[language];
  const isShown = [title, translation].includes(hit.matched);
  return (
    <>
      <span className={styles.snippet}>
        <span lang={release.language}>
          <SafeText text={title} />
        </span>
        {translation && (
          <span className={styles.translation} lang={language}>
            <SafeText text={translation} />
          </span>
        )}
      </span>
      <span className={styles.how}>
        {!isShown && (
          <>
            <SafeText text={messages.matched(hit.matched)} />
            {' · '}
          </>
        )}
        {dayShort(published)}
      </span>
    </>
  );
}

function StoryRow({ id }: { readonly id: Extract<Hit, { kind: 'story' }>['id'] }) {
  const { text } = useFormats();
  const story = useCorpus().stories.get(id);
  return story ? (
    <span className={styles.name}>
      <SafeText text={text(story.title)} />
    </span>
  ) : null;
}
