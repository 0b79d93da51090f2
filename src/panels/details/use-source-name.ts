import { useCallback } from 'react';
import { releaseId } from '../../model/ids';
import { useFormats } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';

/** A source as readers know it: ids of releases become publisher and date, anything else stays as it is. */
export function useSourceName(): (source: string) => string {
  const { releases } = useCorpus();
  const { text, day, list } = useFormats();
  return useCallback(
    (source) => {
      const parts = source.split(/\s*,\s*/).map((part) => releases.get(releaseId(part)));
      const known = parts.filter((release) => release !== undefined);
      if (known.length < parts.length) return source;
      return list(known.map((release) => `${text(release.publisher)} ${day(release.published)}`));
    },
    [releases, text, day, list],
  );
}
