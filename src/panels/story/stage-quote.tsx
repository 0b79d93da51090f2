import { Fragment } from 'react';
import { Attribution } from '../../evidence/attribution';
import { translationFor } from '../../evidence/translation';
import { evidenceMessages } from '../../messages/evidence';
import type { Claim } from '../../model/claim';
import type { Release } from '../../model/release';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { InlineButton } from '../../ui/inline-button';
import { SafeText } from '../../ui/safe-text';
import type { PassageRef } from '../../view/view';
import { SlippedWords } from './slipped-words';
import { type StagePiece, stagePieces } from './stage-pieces';
import styles from './stage-words.module.css';
import { WholeWords } from './whole-words';

interface Props {
  readonly claim: Claim;
  /** Opens the reader at words; without it the words are no buttons. */
  readonly open?: (passage: PassageRef) => void;
}

/** The words that bear a claim out, their translation, who says so, and when. */
export function StageQuote({ claim, open }: Props) {
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
              <QuotedWords claim={claim} piece={piece} open={open} />
            </Fragment>
          ))}
        </blockquote>
      )}
      <StageTranslation pieces={pieces} original={original} />
      <figcaption className={styles.attribution}>
        <QuoteSource claim={claim} pieces={pieces} release={release} />
      </figcaption>
    </figure>
  );
}

interface SourceProps {
  readonly claim: Claim;
  readonly pieces: readonly StagePiece[];
  readonly release: Release | undefined;
}

/** Who says it, who published it and when, and, apart from that, the days of the meeting: they are not the same day. */
function QuoteSource({ claim, pieces, release }: SourceProps) {
  const messages = useMessages(evidenceMessages);
  const { text, dayShort, span } = useFormats();
  const { entities } = useCorpus();
  const meeting = claim.at ? entities.get(claim.at)?.when : null;
  const when = meeting ? messages.meetingOf(span(meeting)) : claim.when && span(claim.when);
  const headed = claim.saidBy === 'release' && inHeadline(pieces, release);
  return (
    <>
      {headed ? <span>{messages.inHeadline}</span> : <Attribution claim={claim} />}
      {release && (
        <span>
          <SafeText text={text(release.publisher)} /> ·{' '}
          <span className={styles.whole}>{dayShort(release.published)}</span>
        </span>
      )}
      {when && <span>{when}</span>}
    </>
  );
}

/** Whether the words that say it all stand in the headline. */
function inHeadline(pieces: readonly StagePiece[], release: Release | undefined): boolean {
  const headline = release?.headline;
  const saying = pieces.filter(({ evidence }) => evidence.role === 'says');
  return (
    !!headline &&
    saying.length > 0 &&
    saying.every(({ evidence: { start, end } }) => start >= headline.start && end <= headline.end)
  );
}

function Gap({ before, first }: { readonly before: StagePiece; readonly first: boolean }) {
  if (first) return null;
  return before.leap ? <span className={styles.gap}> … </span> : ' ';
}

interface QuotedWordsProps {
  readonly claim: Claim;
  readonly piece: StagePiece;
  readonly open: Props['open'];
}

function QuotedWords({ claim, piece, open }: QuotedWordsProps) {
  const { evidence, number } = piece;
  const look = { className: styles.piece, 'data-role': evidence.role };
  const text = <SlippedWords piece={piece} />;
  if (!open) return <span {...look}>{text}</span>;
  return (
    <InlineButton
      {...look}
      onPress={() => open({ release: evidence.release, claim: claim.id, evidence: number })}
    >
      {text}
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
