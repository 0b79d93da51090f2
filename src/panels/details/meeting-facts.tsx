import { bothCalendars } from '../../evidence/both-calendars';
import { EntityButton } from '../../evidence/entity-button';
import { detailsMessages } from '../../messages/details';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import styles from './facts.module.css';
import { ReleaseButton } from './release-button';

/** When and where a meeting took place, and which release reports it. */
export function MeetingFacts({ entity }: { readonly entity: Entity }) {
  const messages = useMessages(detailsMessages);
  const { text, span, language } = useFormats();
  const { entities, releases } = useCorpus();
  const { when, whenWords, place, placeEntity, reportedIn } = entity;
  const release = reportedIn === null ? undefined : releases.get(reportedIn);
  const placeAs = placeEntity === null ? undefined : entities.get(placeEntity);
  return (
    <dl className={styles.facts}>
      {when && (
        <>
          <dt>{messages.when}</dt>
          <dd>
            {when.precision === 'day' ? bothCalendars(when.from, language) : span(when)}
            {whenWords !== null && (
              <div className={styles.aside}>
                {messages.inItsWords}{' '}
                <q lang={release?.language}>
                  <SafeText text={whenWords} />
                </q>
              </div>
            )}
          </dd>
        </>
      )}
      {place && (
        <>
          <dt>{messages.where}</dt>
          <dd>
            <SafeText text={text(place)} />
            {placeAs && placeAs.name[language] !== place[language] && (
              <div>
                <EntityButton entity={placeAs} />
              </div>
            )}
          </dd>
        </>
      )}
      {release && (
        <>
          <dt>{messages.reportedIn}</dt>
          <dd>
            <ReleaseButton release={release} />
          </dd>
        </>
      )}
    </dl>
  );
}
