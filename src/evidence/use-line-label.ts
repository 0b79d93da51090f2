import { useCallback } from 'react';
import { lineReading } from '../graph/line-reading';
import { evidenceMessages } from '../messages/evidence';
import type { EntityId } from '../model/ids';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus } from '../store/use-store';
import type { EdgeRef } from '../view/element-ref';

type LineLabel = (ref: EdgeRef, from: EntityId, posts?: readonly EntityId[]) => string;

/**
 * A line in words, read from one of its ends: `requested`, `was requested by`, `at the meeting: requested`; with the
 * posts that it means, if any: `holds the post of Minister of Industry`.
 */
export function useLineLabel(): LineLabel {
  const index = useCorpus();
  const messages = useMessages(evidenceMessages);
  const { text, list } = useFormats();
  return useCallback(
    (ref, from, posts = []) => {
      const read = lineReading(index, ref, from);
      if (!read) return ref.predicate;
      if (read.reading === 'at-meeting') return messages.atMeeting(text(read.predicate.label));
      const forward = read.reading === 'forward';
      const label = text(forward ? read.predicate.label : read.predicate.inverse);
      const names = posts.flatMap((post) => index.entities.get(post) ?? []);
      if (names.length === 0) return label;
      const named = list(names.map((post) => text(post.name)));
      return forward ? messages.holdsPost(label, named) : messages.postHeld(label, named);
    },
    [index, messages, text, list],
  );
}
