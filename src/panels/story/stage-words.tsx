import { useRef } from 'react';
import { Attribution } from '../../evidence/attribution';
import { MixedText } from '../../evidence/mixed-text';
import { translationFor } from '../../evidence/translation';
import type { Claim, Evidence } from '../../model/claim';
import type { StoryStep } from '../../model/corpus';
import { useFormats } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { useFit } from '../../ui/use-fit';
import { openPassage } from '../../view/selecting';
import styles from './stage-words.module.css';

/** Caption and quotes of a step, in the size of a hall: as large as there is room. */
export function StageWords({ step }: { readonly step: StoryStep }) {
  const index = useCorpus();
  const { text, language } = useFormats();
  const claims = step.quotes.flatMap((id) => index.claims.get(id) ?? []);
  const words = useRef<HTMLDivElement>(null);
  useFit(words, `${language} ${text(step.caption)}`);
  return (
    <div ref={words} className={styles.words}>
      <p className={styles.caption} lang={language}>
        <MixedText text={text(step.caption)} />
      </p>
      {claims.map((claim) => (
        <StageQuote key={claim.id} claim={claim} />
      ))}
    </div>
  );
}

function StageQuote({ claim }: { readonly claim: Claim }) {
  const { span } = useFormats();
  return (
    <figure className={styles.figure}>
      {claim.evidence.map((evidence, number) =>
        evidence.role === 'says' ? (
          <StagePiece
            key={`${evidence.start}-${evidence.end}`}
            claim={claim}
            evidence={evidence}
            number={number}
          />
        ) : null,
      )}
      <figcaption className={styles.attribution}>
        <Attribution claim={claim} />
        {claim.when && <span>{span(claim.when)}</span>}
      </figcaption>
    </figure>
  );
}

interface PieceProps {
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly number: number;
}

function StagePiece({ claim, evidence, number }: PieceProps) {
  const store = useYongyaiStore();
  const index = useCorpus();
  const { language } = useFormats();
  const release = index.releases.get(evidence.release);
  const translation = translationFor(evidence, language, release?.language ?? 'th');
  const open = () =>
    store
      .getState()
      .commit(openPassage({ release: evidence.release, claim: claim.id, evidence: number }));
  return (
    <>
      <blockquote className={styles.quote} lang={release?.language} cite={release?.url}>
        <button type="button" onClick={open}>
          <bdi>
            <SafeText text={evidence.quote} />
          </bdi>
        </button>
      </blockquote>
      {translation && (
        <p className={styles.translation} lang={translation.language}>
          <SafeText text={translation.text} />
        </p>
      )}
    </>
  );
}
