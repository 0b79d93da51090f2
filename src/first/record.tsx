import type { CorpusIndex } from '../graph/corpus-index';
import { mostProminent } from '../graph/prominence';
import { firstMessages } from '../messages/first';
import { formatDay, formatNumber } from '../messages/format';
import { type Entity, entityTypes } from '../model/entity';
import { type Language, languages } from '../model/language';
import type { Release, ReleaseTexts } from '../model/release';
import { ExternalLink } from '../ui/external-link';
import { SafeText } from '../ui/safe-text';
import styles from './record.module.css';

interface Props {
  readonly index: CorpusIndex;
  /** Of a large corpus they do not lie in the page; its releases are then told with the addresses of the originals. */
  readonly texts: ReleaseTexts;
}

/** Names and releases of a large corpus that stand in the page: more of them would keep the first picture waiting. */
const most = { entities: 600, releases: 60 } as const;

/** The entities in the most passages, in the order of the corpus; all of a small one. */
function entitiesOf(index: CorpusIndex): readonly Entity[] {
  const { entities } = index.corpus;
  if (entities.length <= most.entities) return entities;
  const named = new Set(
    mostProminent(index, entityTypes, most.entities).map(({ entity }) => entity),
  );
  return entities.filter((entity) => named.has(entity));
}

/** The releases, the last to be published of a large corpus. */
const releasesOf = ({ corpus: { releases } }: CorpusIndex): readonly Release[] =>
  releases.length <= most.releases
    ? releases
    : releases.toSorted((a, b) => (a.published < b.published ? 1 : -1)).slice(0, most.releases);

/**
 * What the graph is made of, for who reads the page without its script: the names and the whole releases; of a large
 * corpus some, with the number of the others.
 */
export function Record({ index, texts }: Props) {
  const [entities, releases] = [entitiesOf(index), releasesOf(index)];
  return (
    <div className={styles.record}>
      {languages.map((language) => (
        <p key={language} lang={language} className={styles.note}>
          {firstMessages[language].needsScript}
        </p>
      ))}
      {entities.length > 0 && (
        <>
          <h2>
            <InAll word="entities" />
          </h2>
          <table className={styles.entities}>
            <thead>
              <tr>
                {languages.map((language) => (
                  <th key={language} scope="col" lang={language}>
                    {firstMessages[language].name}
                  </th>
                ))}
                <th scope="col">
                  <InAll word="type" />
                </th>
              </tr>
            </thead>
            <tbody>
              {entities.map((entity) => (
                <EntityRow key={entity.id} index={index} entity={entity} />
              ))}
            </tbody>
          </table>
          <More count={index.corpus.entities.length - entities.length} />
        </>
      )}
      {releases.length > 0 && (
        <h2>
          <InAll word="releases" />
        </h2>
      )}
      {releases.map((release) => (
        <ReleaseText key={release.id} release={release} text={texts.get(release.id)} />
      ))}
      <More count={index.corpus.releases.length - releases.length} />
    </div>
  );
}

/** How many are left out, in all languages. */
function More({ count }: { readonly count: number }) {
  return (
    count > 0 &&
    languages.map((language) => (
      <p key={language} lang={language} className={styles.note}>
        {firstMessages[language].more(formatNumber(count, language))}
      </p>
    ))
  );
}

/** A word in all languages, one after the other. */
function InAll({ word }: { readonly word: 'entities' | 'releases' | 'type' }) {
  return languages.map((language, place) => (
    <span key={language} lang={language}>
      {place > 0 && ' · '}
      {firstMessages[language][word]}
    </span>
  ));
}

const name = (text: string, language: Language) => (
  <bdi lang={language}>
    <SafeText text={text} />
  </bdi>
);

function EntityRow({ index, entity }: { readonly index: CorpusIndex; readonly entity: Entity }) {
  const type = index.types.get(entity.type)?.label;
  return (
    <tr>
      {languages.map((language) => (
        <td key={language}>{name(entity.name[language], language)}</td>
      ))}
      <td>
        {languages.map((language, place) => (
          <span key={language}>
            {place > 0 && ' · '}
            {name(type?.[language] ?? entity.type, language)}
          </span>
        ))}
      </td>
    </tr>
  );
}

interface ReleaseTextProps {
  readonly release: Release;
  readonly text: string | undefined;
}

function ReleaseText({ release, text }: ReleaseTextProps) {
  const { title, language, publisher, published, body, url } = release;
  return (
    <article>
      <h3 lang={language}>
        <SafeText text={title} />
      </h3>
      {languages.map((one) => (
        <p key={one} lang={one} className={styles.note}>
          <SafeText text={publisher[one]} />
          {' · '}
          {firstMessages[one].published(
            formatDay(published, one, one === 'th' ? 'buddhist' : 'common'),
          )}
          {' · '}
          <ExternalLink href={url}>{firstMessages[one].original}</ExternalLink>
        </p>
      ))}
      {text !== undefined && (
        <p lang={language} className={styles.body}>
          <SafeText text={text.slice(body.start, body.end)} />
        </p>
      )}
    </article>
  );
}
