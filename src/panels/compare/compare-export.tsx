import { Copy } from 'lucide-react';
import { useCopy } from '../../evidence/use-copy';
import { csvTable, markdownTable, type TextTable } from '../../formats/text-table';
import type { Comparison, Opposition } from '../../graph/compare';
import { waysOf } from '../../graph/compare-ways';
import { compareMessages } from '../../messages/compare';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { Button } from '../../ui/button';
import { groupOrder } from './opposition-groups';
import { useWayWords } from './way-list';

interface Props {
  readonly comparison: Comparison;
  readonly opposition: Opposition | null;
}

/** Copies the comparison as a table, each cell with its relations and the addresses of its claims. */
export function CompareExport({ comparison, opposition }: Props) {
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const { text } = useFormats();
  const words = useWayWords();
  const copy = useCopy();
  const table = (): TextTable => {
    const heads = comparison.entities.map(({ name }) => text(name));
    const [first = '', second = ''] = heads;
    const titles = {
      shared: messages.shared,
      nearFirst: messages.nearFirst(first),
      nearSecond: messages.nearSecond(second),
      onlyFirst: messages.onlyFirst(first),
      onlySecond: messages.onlySecond(second),
    };
    const typeOf = (id: string) =>
      text(index.corpus.types.find((type) => type.id === id)?.label ?? { th: id, en: id, ja: id });
    const cells = (row: Comparison['rows'][number]) =>
      row.claims.map((claims) =>
        waysOf(index, claims)
          .map((way) => {
            const { relation, teller } = words(way, row.entity);
            const addresses = way.claims.map(({ id }) => id).join(', ');
            return `${relation}${teller ? ` (${teller})` : ''} [${addresses}]`;
          })
          .join('; '),
      );
    if (!opposition) {
      return {
        head: [messages.entity, messages.type, ...heads],
        rows: comparison.rows.map((row) => [
          text(row.entity.name),
          typeOf(row.entity.type),
          ...cells(row),
        ]),
      };
    }
    return {
      head: [messages.group, messages.entity, messages.type, ...heads],
      rows: groupOrder.flatMap((group) =>
        opposition[group].map((row) => [
          titles[group],
          text(row.entity.name),
          typeOf(row.entity.type),
          ...cells(row),
        ]),
      ),
    };
  };
  return (
    <>
      <Button
        icon={<Copy aria-hidden size={16} />}
        onClick={() => void copy(markdownTable(table()), 'text')}
      >
        {messages.copyMarkdown}
      </Button>
      <Button
        icon={<Copy aria-hidden size={16} />}
        onClick={() => void copy(csvTable(table()), 'text')}
      >
        {messages.copyCsv}
      </Button>
    </>
  );
}
