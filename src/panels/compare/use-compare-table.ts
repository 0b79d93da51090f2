import { useWayWords } from '../../evidence/use-way-words';
import type { TextTable } from '../../formats/text-table';
import { type CompareRow, nearAt, reachOf } from '../../graph/compare';
import { waysOf } from '../../graph/compare-ways';
import type { Compared } from '../../graph/compared';
import { compareMessages } from '../../messages/compare';
import { evidenceMessages } from '../../messages/evidence';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { groupOrder, useGroupTitles } from './opposition-groups';
import { useComparedNames } from './use-compared-names';
import { useNotes } from './use-notes';

/**
 * Makes the comparison a table of texts: first what a reader should know, then every row with its group, each cell with
 * its relations, tellers and bases and the addresses of its claims, or with what is near and the curator's reason.
 */
export function useCompareTable({ comparison, opposition }: Compared): () => TextTable {
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const evidence = useMessages(evidenceMessages);
  const { text, colon } = useFormats();
  const words = useWayWords();
  const notes = useNotes(comparison);
  const names = useComparedNames(comparison.entities);
  const titles = useGroupTitles(names);

  const cellOf = (row: CompareRow, place: number): string => {
    const near = nearAt(index, comparison, row, place).map(
      ({ topic, relation, reason }) =>
        `≈ ${messages[relation](text(topic.name))}${colon}${text(reason)}`,
    );
    const ways = waysOf(index, row.claims[place] ?? []).map((way) => {
      const { relation, tellerInFull, bases } = words(way, row.entity);
      const asides = [tellerInFull, ...bases.map((basis) => evidence[basis])].filter(Boolean);
      const aside = asides.length > 0 ? ` (${asides.join(', ')})` : '';
      return `${relation}${aside} [${way.claims.map(({ id }) => id).join(', ')}]`;
    });
    return [...near, ...ways].join('; ');
  };
  const lineOf = (group: string, row: CompareRow) => [
    group,
    text(row.entity.name),
    text(index.types.get(row.entity.type)?.label ?? { th: '', en: '', ja: '' }),
    ...comparison.entities.map((_, place) => cellOf(row, place)),
  ];
  return () => ({
    head: [
      messages.group,
      messages.entity,
      messages.type,
      ...comparison.entities.map(({ name }) => text(name)),
    ],
    rows: [
      ...notes.map(({ title, reason, sides }) => [
        title,
        reason ?? '',
        '',
        ...names.map((_, place) => sides.find((side) => side.place === place)?.text ?? ''),
      ]),
      ...(opposition
        ? groupOrder.flatMap((group) => opposition[group].map((row) => lineOf(titles[group], row)))
        : comparison.rows
            .toSorted((a, b) => reachOf(b) - reachOf(a))
            .map((row) => lineOf(messages.reach(reachOf(row), names.length), row))),
    ],
  });
}
