import { evidenceMessages } from '../messages/evidence';
import type { Basis } from '../model/claim';
import { useMessages } from '../store/use-messages';
import { Tag } from '../ui/tag';

const lines: Readonly<Record<Basis, 'solid' | 'dashed' | 'dotted' | 'none'>> = {
  stated: 'solid',
  interpreted: 'dashed',
  background: 'dotted',
  suggested: 'none',
};

/** On what basis something is claimed, in the kind of line by which the canvas draws it. */
export function BasisTag({ basis }: { readonly basis: Basis }) {
  const messages = useMessages(evidenceMessages);
  return (
    <Tag line={lines[basis]} title={messages[`${basis}Hint`]}>
      {messages[basis]}
    </Tag>
  );
}
