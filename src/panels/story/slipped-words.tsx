import { isAnchored } from '../../evidence/anchored';
import { useSlipNote } from '../../evidence/words-with-slips';
import { useCorpus, useYongyai } from '../../store/use-store';
import { segmentsOf } from '../../text/letters/segments';
import type { StagePiece } from './stage-pieces';
import styles from './stage-words.module.css';
import { WholeWords } from './whole-words';

/** A slip of more letters (UTF-16 code units) may part at the end of a line. */
const longest = 20;

/** Words of a release for the stage, each slip followed by [sic]; names and short slips stay on one line. */
export function SlippedWords({ piece }: { readonly piece: StagePiece }) {
  const { evidence, words, start: begin } = piece;
  const index = useCorpus();
  const noteOf = useSlipNote();
  const anchored = useYongyai(({ texts }) => isAnchored(texts.here, evidence));
  const slips = index.releases.get(evidence.release)?.slips ?? [];
  if (!anchored || slips.length === 0) return <WholeWords text={words} />;
  const marks = slips.map((slip) => ({ start: slip.start, end: slip.end, value: slip }));
  const place = { start: begin, end: begin + words.length };
  return segmentsOf(place, marks).map(({ start, end, values }) => (
    <span key={start} className={end - start <= longest && values.length > 0 ? styles.whole : ''}>
      <WholeWords text={words.slice(start - begin, end - begin)} />
      {values
        .filter((slip) => slip.end === end)
        .map((slip) => (
          <abbr key={slip.start} lang="la" className={styles.sic} title={noteOf(slip)}>
            {'\u00a0[sic]'}
          </abbr>
        ))}
    </span>
  ));
}
