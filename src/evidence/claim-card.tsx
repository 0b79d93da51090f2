import { linesOf } from '../graph/edges';
import { evidenceMessages } from '../messages/evidence';
import type { Claim } from '../model/claim';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus } from '../store/use-store';
import { ExternalLink } from '../ui/external-link';
import { SafeText } from '../ui/safe-text';
import type { ElementRef } from '../view/element-ref';
import { Attribution } from './attribution';
import { BasisTag } from './basis-tag';
import styles from './claim-card.module.css';
import { ClaimWords } from './claim-words';
import { LeadIn } from './lead-in';
import { MixedText } from './mixed-text';

interface ClaimCardProps {
  readonly claim: Claim;
  /** Whether the date stands on the card; not where a heading above gives it. */
  readonly dated?: boolean;
  /** What lights on the canvas while the words are pointed at; by default the claim's first line. */
  readonly lights?: ElementRef | undefined;
}

/** A claim with everything that proves it: what, in which words, who says so, on what basis, when. */
export function ClaimCard({ claim, dated = true, lights }: ClaimCardProps) {
  const messages = useMessages(evidenceMessages);
  const { text, span, language } = useFormats();
  const index = useCorpus();
  const lit = lights ?? linesOf(index, claim)[0] ?? null;
  const whole = claim.partOf === null ? undefined : index.claims.get(claim.partOf);
  const addressee = claim.to === null ? undefined : index.entities.get(claim.to);
  const framework = claim.under === null ? undefined : index.entities.get(claim.under);
  return (
    <article className={styles.card} data-claim={claim.id}>
      <p className={styles.gist} lang={language}>
        <SafeText text={text(claim.gist)} />
      </p>
      <p className={styles.meta}>
        <BasisTag basis={claim.basis} />
        <span>
          {claim.basis === 'background' ? messages.noWords : <Attribution claim={claim} />}
        </span>
        {(dated || claim.when === null) && (
          <span>{claim.when === null ? messages.undated : span(claim.when)}</span>
        )}
        {addressee && (
          <bdi>
            <SafeText text={messages.addressedTo(text(addressee.name))} />
          </bdi>
        )}
        {framework && (
          <bdi>
            <SafeText text={messages.under(text(framework.name))} />
          </bdi>
        )}
      </p>
      <ClaimWords claim={claim} lights={lit} />
      {whole && (
        <p className={styles.aside}>
          <LeadIn>{messages.partOf}</LeadIn>
          <MixedText text={text(whole.gist)} />
        </p>
      )}
      {claim.reason && (
        <p className={styles.aside}>
          <LeadIn>{messages.reason}</LeadIn>
          <MixedText text={text(claim.reason)} />
        </p>
      )}
      {claim.source && (
        <p className={styles.aside}>
          <LeadIn>{messages.source}</LeadIn>
          <MixedText text={claim.source.text} />{' '}
          {claim.source.url !== null && (
            <ExternalLink href={claim.source.url}>
              <SafeText text={claim.source.url} />
            </ExternalLink>
          )}
        </p>
      )}
      {claim.note && (
        <p className={styles.aside}>
          <LeadIn>{messages.note}</LeadIn>
          <MixedText text={text(claim.note)} />
        </p>
      )}
    </article>
  );
}
