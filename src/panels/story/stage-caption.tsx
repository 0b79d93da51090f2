import { useFormats } from '../../store/use-messages';
import { foreignRuns } from '../../text/letters/foreign-runs';
import { WholeWords } from './whole-words';

/** Words for hall or speaker in the reader's language: those of other languages are marked as such, and names stay on one line. */
export function StageCaption({ text }: { readonly text: string }) {
  const { language } = useFormats();
  return foreignRuns(text, language).map((run, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never move
    <span key={place} lang={run.language ?? undefined}>
      <WholeWords text={run.text} />
    </span>
  ));
}
