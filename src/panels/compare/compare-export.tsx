import { Copy } from 'lucide-react';
import { useCopy } from '../../evidence/use-copy';
import { csvTable, markdownTable } from '../../formats/text-table';
import type { Compared } from '../../graph/compared';
import { compareMessages } from '../../messages/compare';
import { useMessages } from '../../store/use-messages';
import { Button } from '../../ui/button';
import { useCompareTable } from './use-compare-table';

/** Copies the comparison as a table, each cell with its relations and the addresses of its claims. */
export function CompareExport({ compared }: { readonly compared: Compared }) {
  const messages = useMessages(compareMessages);
  const copy = useCopy();
  const table = useCompareTable(compared);
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
