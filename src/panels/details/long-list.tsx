import { type ReactNode, useState } from 'react';
import { detailsMessages } from '../../messages/details';
import { useMessages } from '../../store/use-messages';
import { Button } from '../../ui/button';

interface Props<T> {
  readonly items: readonly T[];
  /** A list item, with its key. */
  readonly children: (item: T) => ReactNode;
  readonly ordered?: boolean;
  readonly className?: string | undefined;
}

/** So many are drawn at first, and so many more at every press. */
const first = 40;
const step = 200;

/** A list that costs what is read of it: its first items, and more of them when they are asked for. */
export function LongList<T>({ items, children, ordered, className }: Props<T>) {
  const messages = useMessages(detailsMessages);
  const [most, setMost] = useState(first);
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <List className={className}>{items.slice(0, most).map(children)}</List>
      {items.length > most && (
        <Button variant="quiet" onClick={() => setMost(most + step)}>
          {messages.moreItems(items.length - most)}
        </Button>
      )}
    </>
  );
}
