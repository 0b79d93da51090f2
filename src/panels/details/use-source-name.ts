import { useCallback } from 'react';
import { detailsMessages } from '../../messages/details';
import { releaseId } from '../../model/ids';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';

/** Marks in the data a source that is no release. */
const elsewhere = /^background:\s*/;

/** A source as readers know it: ids of releases become publisher and date; one that is no release says so. */
export function useSourceName(): (source: string) => string {
  const { releases } = useCorpus();
  const messages = useMessages(detailsMessages);
  const { text, day, list } = useFormats();
  return useCallback(
    (source) => {
      const parts = source.split(/\s*,\s*/).map((part) => releases.get(releaseId(part)));
      const known = parts.filter((release) => release !== undefined);
      if (known.length < parts.length) {
        const address = source.replace(elsewhere, '');
        return address === source ? source : messages.sourceElsewhere(address);
      }
      return list(known.map((release) => `${text(release.publisher)} ${day(release.published)}`));
    },
    [releases, messages, text, day, list],
  );
}
