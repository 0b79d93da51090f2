import { useMemo } from 'react';
import { type CompareRow, reachOf } from '../../graph/compare';
import { partOf } from '../../graph/meeting-ties';
import { compareMessages } from '../../messages/compare';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import type { RowGroup } from './compare-lines';

/** What was spoken of comes before those who spoke. */
const rankOf = ({ its: [first] }: RowGroup): number =>
  first && partOf(first.entity) === 'matter' ? 0 : 1;

/** The rows of two compared by type; of more first what most of them share, within that by type. */
export function useRowGroups(rows: readonly CompareRow[], most: number): readonly RowGroup[] {
  const { types } = useCorpus().corpus;
  const messages = useMessages(compareMessages);
  const { text } = useFormats();
  return useMemo(() => {
    const byType = types
      .map(({ id, plural }) => ({
        key: id as string,
        title: text(plural),
        its: rows.filter(({ entity }) => entity.type === id),
      }))
      .filter(({ its }) => its.length > 0)
      .sort((a, b) => rankOf(a) - rankOf(b));
    if (most === 2) return byType;
    const sorted = byType.flatMap(({ its }) => its);
    return Array.from({ length: most }, (_, at) => most - at)
      .map((of) => ({
        key: `${of}`,
        title: messages.reach(of, most),
        its: sorted.filter((row) => reachOf(row) === of),
      }))
      .filter(({ its }) => its.length > 0);
  }, [types, rows, most, messages, text]);
}
