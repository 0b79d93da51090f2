import type { Predicate } from '../model/corpus';
import type { EntityId } from '../model/ids';
import type { EdgeRef } from '../view/element-ref';
import type { CorpusIndex } from './corpus-index';

/**
 * How a line is put into words from one of its ends: by the predicate (`forward`), by its inverse, or `at-meeting` where
 * the line only says that the meeting is where it happened, so that the meeting is neither subject nor object.
 */
export interface LineReading {
  readonly predicate: Predicate;
  readonly reading: 'forward' | 'inverse' | 'at-meeting';
}

/** How to read a line from an end; null for a predicate that the vocabulary does not have. */
export function lineReading(
  index: Pick<CorpusIndex, 'entities' | 'predicates'>,
  ref: EdgeRef,
  from: EntityId,
): LineReading | null {
  const predicate = index.predicates.get(ref.predicate);
  if (!predicate) return null;
  const type = (id: EntityId) => index.entities.get(id)?.type;
  const takesPart =
    (type(ref.source) === 'meeting' && predicate.subject.includes('meeting')) ||
    (type(ref.target) === 'meeting' && predicate.object.includes('meeting'));
  const meets = type(ref.source) === 'meeting' || type(ref.target) === 'meeting';
  if (meets && !takesPart) return { predicate, reading: 'at-meeting' };
  return { predicate, reading: ref.source === from ? 'forward' : 'inverse' };
}
