import { useMemo } from 'react';
import { useFormats } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { BodyContext, type BodyContextValue } from './body-context';
import { BodyMention } from './body-mention';
import { BodyPiece } from './body-piece';
import { bodyText, type Run } from './body-text';
import styles from './body-text.module.css';

function BodyRun({ run }: { readonly run: Run }) {
  const { entities } = useCorpus();
  const pieces = run.pieces.map((piece) => <BodyPiece key={piece.start} piece={piece} />);
  const entity = run.mention ? entities.get(run.mention.entity) : undefined;
  return entity ? <BodyMention entity={entity}>{pieces}</BodyMention> : pieces;
}

/** The whole body of a release as it was published, with the marks of the open passage. */
export function ReleaseBody({ context }: { readonly context: BodyContextValue }) {
  const index = useCorpus();
  const { language } = useFormats();
  const { release } = context;
  const body = useMemo(() => bodyText(index, release), [index, release]);
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
