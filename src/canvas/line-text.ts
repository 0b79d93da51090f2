import type { CorpusIndex } from '../graph/corpus-index';
import type { Edge } from '../graph/edges';
import { lineReading } from '../graph/line-reading';
import { canvasMessages } from '../messages/canvas';
import type { Language } from '../model/language';

/**
 * What a line says, read from its source: the posts that a person holds there, else its predicate; marked where it has
 * no date, or is only inferred for the time that is shown.
 */
export function lineText(
  index: CorpusIndex,
  language: Language,
  { ref, posts, undated, inferred }: Edge,
): string {
  const words = canvasMessages[language];
  const mark = inferred ? ` (${words.inferred})` : undated ? ` (${words.undated})` : '';
  const offices = posts.flatMap((id) => index.entities.get(id)?.label[language] ?? []);
  if (offices.length > 0) return offices.join(' · ') + mark;
  const read = lineReading(index, ref, ref.source);
  if (!read) return ref.predicate + mark;
  const { predicate, reading } = read;
  // Who received another took part in the meeting, and received no meeting.
  if (reading === 'at-meeting' && predicate.manner === 'part') return words.tookPart + mark;
  return (predicate.brief ?? predicate.label)[language] + mark;
}
