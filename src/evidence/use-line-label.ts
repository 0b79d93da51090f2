import { useCallback } from 'react';
import { lineReading } from '../graph/line-reading';
import { evidenceMessages } from '../messages/evidence';
import type { EntityId } from '../model/ids';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus } from '../store/use-store';
import type { EdgeRef } from '../view/element-ref';

/** A line in words, read from one of its ends: `requested`, `was requested by`, `at the meeting: requested`. */
export function useLineLabel(): (ref: EdgeRef, from: EntityId) => string {
  const index = useCorpus();
  const messages = useMessages(evidenceMessages);
  const { text } = useFormats();
  return useCallback(
    (ref, from) => {
      const read = lineReading(index, ref, from);
      if (!read) return ref.predicate;
      if (read.reading === 'at-meeting') return messages.atMeeting(text(read.predicate.label));
      return text(read.reading === 'forward' ? read.predicate.label : read.predicate.inverse);
    },
    [index, messages, text],
  );
}
