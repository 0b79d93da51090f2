import { Fragment } from 'react';
import { type Spelling, searchedBy, spellingsOf } from '../../graph/spellings';
import { detailsMessages } from '../../messages/details';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { languageOfName } from '../../text/letters/foreign-runs';
import { SafeText } from '../../ui/safe-text';
import { LettersPlace } from './letters-place';
import { Section } from './section';
import styles from './spelling-list.module.css';

const kindKeys = {
  name: 'spellingName',
  short: 'spellingShort',
  abbreviation: 'spellingAbbreviation',
  romanised: 'spellingRomanised',
  translated: 'spellingTranslated',
  misspelling: 'spellingMisspelling',
  variant: 'spellingVariant',
} as const satisfies Record<Spelling['kind'], string>;

/** Every spelling of a name, found in releases or known besides; slips are marked. */
export function SpellingList({ entity }: { readonly entity: Entity }) {
  const messages = useMessages(detailsMessages);
  const { dayShort } = useFormats();
  const index = useCorpus();
  const spellings = spellingsOf(index, entity);
  const words = searchedBy(entity);
  if (spellings.length + words.length === 0) return null;
  return (
    <Section title={messages.names}>
      <ul className={styles.list}>
        {spellings.map(({ text, kind, found }) => (
          <li key={text} className={styles.spelling}>
            <bdi lang={languageOfName(text)} className={styles.text}>
              <SafeText text={text} />
            </bdi>
            {kind === 'misspelling' && <i lang="la">[sic]</i>}
            <span className={styles.about}>
              {[
                messages[kindKeys[kind]],
                ...found.map(({ release, count }) => {
                  const published = index.releases.get(release)?.published;
                  return messages.found(count, published ? dayShort(published) : release);
                }),
              ].join(' · ')}
              {found.length === 0 && (
                <>
                  {' · '}
                  <LettersPlace spelling={text} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {words.length > 0 && (
        <p className={styles.searched}>
          <span className={styles.about}>{messages.searchedBy}</span>{' '}
          {words.map((word, at) => (
            <Fragment key={word}>
              {at > 0 && '\u00a0· '}
              <bdi lang={languageOfName(word)} className={styles.word}>
                <SafeText text={word} />
              </bdi>
            </Fragment>
          ))}
        </p>
      )}
    </Section>
  );
}
