import { Fragment, useMemo } from 'react';
import type { Slip } from '../../model/release';
import { useFormats } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { BodyContext, type BodyContextValue } from './body-context';
import { BodyMention } from './body-mention';
import { BodyPiece } from './body-piece';
import { bodyText, type Run } from './body-text';
import styles from './body-text.module.css';
import { SlipNote } from './slip-note';

/** A run with its notes on slips. Those inside a mention follow it: a button must not hold another. */
function BodyRun({ run }: { readonly run: Run }) {
  const { entities } = useCorpus();
  const entity = run.mention ? entities.get(run.mention.entity) : undefined;
  const notes = (slips: readonly Slip[]) =>
    slips.map((slip) => <SlipNote key={slip.start} slip={slip} />);
  if (!entity) {
    return run.pieces.map((piece) => (
      <Fragment key={piece.start}>
        <BodyPiece piece={piece} />
        {notes(piece.slips)}
      </Fragment>
    ));
  }
  return (
    <>
      <BodyMention entity={entity}>
        {run.pieces.map((piece) => (
          <BodyPiece key={piece.start} piece={piece} />
        ))}
      </BodyMention>
      {notes(run.pieces.flatMap(({ slips }) => slips))}
    </>
  );
}

/** The whole body of a release as it was published, with the marks of the open passage. */
export function ReleaseBody({ context }: { readonly context: BodyContextValue }) {
  const index = useCorpus();
  const { language } = useFormats();
  const { release, found } = context;
  const body = useMemo(() => bodyText(index, release, found), [index, release, found]);
  const headed = body.some((paragraph) => paragraph.headline);
  const translated = language === 'th' ? null : (release.titleTranslation?.[language] ?? null);
  const translation = translated !== null && language !== release.language && (
    <p className={styles.titleTranslation} lang={language}>
      <SafeText text={translated} />
    </p>
  );
  return (
    <BodyContext value={context}>
      {!headed && (
        <>
          <h2 className={styles.headline} lang={release.language}>
            <SafeText text={release.title} />
          </h2>
          {translation}
        </>
      )}
      {body.map(({ start, headline, runs }) => {
        const content = runs.map((run) => <BodyRun key={run.start} run={run} />);
        return headline ? (
          <div key={start}>
            <h2 className={styles.headline} lang={release.language}>
              {content}
            </h2>
            {translation}
          </div>
        ) : (
          <p key={start} className={styles.paragraph} lang={release.language}>
            {content}
          </p>
        );
      })}
    </BodyContext>
  );
}
