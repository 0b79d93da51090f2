import { Fragment } from 'react';
import { useFormats } from '../store/use-messages';
import { foreignRuns } from '../text/letters/foreign-runs';
import { SafeText } from '../ui/safe-text';

/** Text in the reader's language that may quote words of another, each marked as such for the voice that reads it. */
export function MixedText({ text }: { readonly text: string }) {
  const { language } = useFormats();
  return foreignRuns(text, language).map((run, place) =>
    run.language === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never move
      <Fragment key={place}>
        <SafeText text={run.text} />
      </Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never move
      <span key={place} lang={run.language}>
        <SafeText text={run.text} />
      </span>
    ),
  );
}
