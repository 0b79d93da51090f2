import { EntityName } from '../../evidence/entity-name';
import { TypeMark } from '../../evidence/type-mark';
import { detailsMessages } from '../../messages/details';
import type { Entity, NameKind, Side } from '../../model/entity';
import { type Language, languages } from '../../model/language';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { visibleText } from '../../ui/invisible';
import { SafeText } from '../../ui/safe-text';
import { Tag } from '../../ui/tag';
import styles from './entity-head.module.css';
import { PageBar } from './page-bar';
import { useSourceName } from './use-source-name';

const sideKeys = { thailand: 'sideThailand', japan: 'sideJapan', both: 'sideBoth' } as const;
const kindKeys = {
  transcribed: 'nameTranscribed',
  translated: 'nameTranslated',
  background: 'nameBackground',
} as const satisfies Partial<Record<NameKind, string>>;

function SideTag({ side }: { readonly side: Side }) {
  const messages = useMessages(detailsMessages);
  return side === 'none' ? null : <Tag>{messages[sideKeys[side]]}</Tag>;
}

/** How a name came about, where it is not simply the established one. */
function NameNote({ entity, language }: { readonly entity: Entity; readonly language: Language }) {
  const messages = useMessages(detailsMessages);
  const { kind, source } = entity.nameNotes[language];
  if (kind === 'established') return null;
  return (
    <span className={styles.note} title={source === null ? undefined : visibleText(source)}>
      {messages[kindKeys[kind]]}
    </span>
  );
}

/** An entity's names in three languages, the reader's first, and one sourced line on what it is. */
export function EntityHead({ entity }: { readonly entity: Entity }) {
  const messages = useMessages(detailsMessages);
  const formats = useFormats();
  const { types } = useCorpus();
  const sourceName = useSourceName();
  const type = types.get(entity.type);
  const own = formats.language;
  // A name that is written the same, and with nothing to say about it, is not told twice.
  const others = languages.filter(
    (language) =>
      language !== own &&
      (entity.name[language] !== entity.name[own] ||
        entity.nameNotes[language].kind !== entity.nameNotes[own].kind),
  );
  return (
    <header>
      <PageBar>
        <TypeMark type={entity.type} />
        <span>{type ? formats.text(type.label) : entity.type}</span>
        <SideTag side={entity.side} />
      </PageBar>
      <h2 className={styles.name}>
        <EntityName entity={entity} />
      </h2>
      <NameNote entity={entity} language={formats.language} />
      <ul className={styles.others}>
        {others.map((language) => (
          <li key={language}>
            <EntityName entity={entity} language={language} />{' '}
            <NameNote entity={entity} language={language} />
          </li>
        ))}
      </ul>
      {entity.about && (
        <p className={styles.about}>
          <SafeText text={formats.text(entity.about)} />{' '}
          <span className={styles.note}>
            <SafeText text={messages.source(sourceName(entity.about.source))} />
          </span>
        </p>
      )}
    </header>
  );
}
