import { Attribution } from '../../evidence/attribution';
import { BasisTag } from '../../evidence/basis-tag';
import { LeadIn } from '../../evidence/lead-in';
import { MixedText } from '../../evidence/mixed-text';
import { inReadingOrder } from '../../evidence/reading-order';
import { Translations } from '../../evidence/translations';
import type { ReadingStop } from '../../graph/reading-stops';
import { evidenceMessages } from '../../messages/evidence';
import { readerMessages } from '../../messages/reader';
import type { Claim } from '../../model/claim';
import type { Release } from '../../model/release';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { openPassage } from '../../view/selecting';
import { LostAnchor } from './lost-anchor';
import styles from './passage-card.module.css';

interface PassageCardProps {
  readonly claim: Claim;
  readonly release: Release;
  readonly stop: ReadingStop | undefined;
}

/** The open passage explained: what is claimed, who says so, on what basis, what the marked words mean. */
export function PassageCard({ claim, release, stop }: PassageCardProps) {
  const messages = useMessages(readerMessages);
  const words = useMessages(evidenceMessages);
  const { text, span, language } = useFormats();
  const index = useCorpus();
  const store = useYongyaiStore();
  const here = inReadingOrder(claim).filter(({ evidence }) => evidence.release === release.id);
  const others = (stop?.carries ?? []).filter((carried) => carried.claim !== claim.id);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it where it is long
    <div className={styles.card} tabIndex={0}>
      <p className={styles.gist} lang={language}>
        <SafeText text={text(claim.gist)} />
      </p>
      <p className={styles.meta}>
        <BasisTag basis={claim.basis} />
        <span>
          <Attribution claim={claim} />
        </span>
        <span>{claim.when === null ? words.undated : span(claim.when)}</span>
      </p>
      {here.map(({ evidence, number }) => (
        <LostAnchor key={number} evidence={evidence} release={release} />
      ))}
      <Translations pieces={here} original={release.language} />
      {claim.reason && (
        <p className={styles.aside}>
          <LeadIn>{words.reason}</LeadIn>
          <MixedText text={text(claim.reason)} />
        </p>
      )}
      {claim.note && (
        <p className={styles.aside}>
          <LeadIn>{words.note}</LeadIn>
          <MixedText text={text(claim.note)} />
        </p>
      )}
      {others.length > 0 && (
        <div className={styles.aside}>
          <b>{messages.alsoHere}</b>
          <ul className={styles.others}>
            {others.map((carried) => {
              const other = index.claims.get(carried.claim);
              return (
                other && (
                  <li key={carried.claim}>
                    <button
                      type="button"
                      className={styles.other}
                      onClick={() =>
                        store.getState().commit(openPassage({ ...carried, release: release.id }))
                      }
                    >
                      <SafeText text={text(other.gist)} />
                    </button>
                  </li>
                )
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
