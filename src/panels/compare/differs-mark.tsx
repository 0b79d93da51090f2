import { EqualNot } from 'lucide-react';

/** The mark of what came up in different ways. */
export function DiffersMark() {
  return <EqualNot aria-hidden size={15} strokeWidth={2.5} />;
}
