import type { CorpusIndex } from '../graph/corpus-index';
import { firstMessages } from '../messages/first';
import { formatDay } from '../messages/format';
import type { Entity } from '../model/entity';
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

/** What the graph is made of, for who reads the page without its script: all names and the whole releases. */
export function Record({ index, texts }: Props) {
  return (
    <div className={styles.record}>
      {languages.map((language) => (
        <p key={language} lang={language} className={styles.note}>
          {firstMessages[language].needsScript}
        </p>
      ))}
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
          {index.corpus.entities.map((entity) => (
            <EntityRow key={entity.id} index={index} entity={entity} />
          ))}
        </tbody>
      </table>
      <h2>
        <InAll word="releases" />
      </h2>
      {index.corpus.releases.map((release) => (
        <ReleaseText key={release.id} release={release} text={texts.get(release.id)} />
      ))}
    </div>
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
