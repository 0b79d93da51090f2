import { bothCalendars } from '../../evidence/both-calendars';
import { EntityButton } from '../../evidence/entity-button';
import { MixedText } from '../../evidence/mixed-text';
import { readerMessages } from '../../messages/reader';
import type { Release } from '../../model/release';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { ExternalLink, isWebAddress } from '../../ui/external-link';
import { SafeText } from '../../ui/safe-text';
import styles from './release-head.module.css';

/** Who published a release, when, in both calendars and in its own words, what it reports, and where the original is. */
export function ReleaseHead({ release }: { readonly release: Release }) {
  const messages = useMessages(readerMessages);
  const { text, language } = useFormats();
  const { meetings } = useCorpus();
  const reported = meetings.filter((meeting) => meeting.reportedIn === release.id);
  const site = isWebAddress(release.url) ? new URL(release.url).hostname : release.url;
  return (
    <header className={styles.head}>
      <p className={styles.publisher}>
        <SafeText text={text(release.publisher)} />
      </p>
      <p>
        {messages.published(bothCalendars(release.published, language))}
        {release.publishedWords !== null && (
          <>
            {' · '}
            {messages.inItsWords}{' '}
            <q lang={release.language}>
              <SafeText text={release.publishedWords} />
            </q>
          </>
        )}
      </p>
      {[release.publishedNote, release.publisherNote].map(
        (note) =>
          note && (
            <p key={note[language]}>
              <MixedText text={text(note)} />
            </p>
          ),
      )}
      {reported.map((meeting) => (
        <p key={meeting.id}>
          {messages.reports} <EntityButton entity={meeting} />
        </p>
      ))}
      <p>
        <ExternalLink href={release.url} className={styles.link}>
          {messages.original(site)}
        </ExternalLink>
        {release.urlBasis === 'background' && <> ({messages.addressBackground})</>}
      </p>
    </header>
  );
}
