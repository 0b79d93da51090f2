import { Fragment } from 'react';
import { Attribution } from '../../evidence/attribution';
import { translationFor } from '../../evidence/translation';
import type { Claim } from '../../model/claim';
import { useFormats } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { InlineButton } from '../../ui/inline-button';
import { openPassage } from '../../view/selecting';
import { type StagePiece, stagePieces } from './stage-pieces';
import styles from './stage-words.module.css';
import { WholeWords } from './whole-words';

/** The words that bear a claim out, in large type, each opening the reader; their translation; who says so, and when. */
export function StageQuote({ claim }: { readonly claim: Claim }) {
  const { span } = useFormats();
  const index = useCorpus();
  const release = index.releases.get(claim.release);
  const original = release?.language ?? 'th';
  const pieces = stagePieces(claim);
  return (
    <figure className={styles.figure}>
      {pieces.length > 0 && (
        <blockquote className={styles.quote} lang={original} cite={release?.url}>
          {pieces.map((piece) => (
            <Fragment key={piece.number}>
              <Gap before={piece} first={piece === pieces[0]} />
              <QuotedWords claim={claim} piece={piece} />
            </Fragment>
          ))}
        </blockquote>
      )}
      <StageTranslation pieces={pieces} original={original} />
      <figcaption className={styles.attribution}>
        <Attribution claim={claim} />
        {claim.when && <span>{span(claim.when)}</span>}
      </figcaption>
    </figure>
  );
}

function Gap({ before, first }: { readonly before: StagePiece; readonly first: boolean }) {
  if (first) return null;
  return before.leap ? <span className={styles.gap}> … </span> : ' ';
}

function QuotedWords({ claim, piece }: { readonly claim: Claim; readonly piece: StagePiece }) {
  const store = useYongyaiStore();
  const { evidence, number, words } = piece;
  const passage = { release: evidence.release, claim: claim.id, evidence: number };
  return (
    <InlineButton
      className={styles.piece}
      data-role={evidence.role}
      onPress={() => store.getState().commit(openPassage(passage))}
    >
      <WholeWords text={words} />
    </InlineButton>
  );
}

interface TranslationProps {
  readonly pieces: readonly StagePiece[];
  readonly original: string;
}

function StageTranslation({ pieces, original }: TranslationProps) {
  const { language } = useFormats();
  const shown = pieces.flatMap((piece) => {
    const translation = translationFor(piece.evidence, language, original);
    return translation ? [{ piece, ...translation }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <p className={styles.translation}>
      {shown.map(({ piece, text, language: written }) => (
        <Fragment key={piece.number}>
          {piece !== shown[0]?.piece && ' … '}
          <span lang={written} data-role={piece.evidence.role}>
            <WholeWords text={text} />
          </span>
        </Fragment>
      ))}
    </p>
  );
}
