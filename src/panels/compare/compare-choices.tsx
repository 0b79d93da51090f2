import { ArrowLeftRight, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { compareMessages } from '../../messages/compare';
import type { EntityId } from '../../model/ids';
import { useMessages } from '../../store/use-messages';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { Button } from '../../ui/button';
import { focusIsLost } from '../../ui/focus-is-lost';
import { comparing, swapCompared } from '../../view/comparing';
import { CompareChoice } from './compare-choice';
import styles from './compare-panel.module.css';

/** What is compared, to be chosen, turned round and added to. */
export function CompareChoices({ children }: { readonly children?: React.ReactNode }) {
  const store = useYongyaiStore();
  const messages = useMessages(compareMessages);
  const compare = useYongyai(({ view }) => view.compare);
  const [adding, setAdding] = useState(false);
  const put = (ids: readonly EntityId[]) => {
    setAdding(false);
    store.getState().commit(comparing(ids));
  };
  const more = adding && compare.length >= 2;
  const empty = Math.max(2 - compare.length, more ? 1 : 0);
  const slots: readonly (EntityId | null)[] = [
    ...compare,
    ...Array.from({ length: empty }, () => null),
  ];
  const places = useRef<HTMLDivElement>(null);
  const placed = useRef(slots.length);
  // Whoever adds a choice makes it next; whoever takes one away goes on at the last that is left. Of the choices that
  // were there when the panel came, none takes the keys.
  useEffect(() => {
    if (placed.current === slots.length) return;
    placed.current = slots.length;
    const last = [...(places.current?.querySelectorAll('select') ?? [])].at(-1);
    if (more || focusIsLost()) last?.focus();
  }, [more, slots.length]);
  return (
    <>
      <div ref={places} className={styles.choices}>
        {slots.map((id, place) => (
          <CompareChoice
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a choice stands for, whoever is chosen.
            key={place}
            place={place}
            chosen={id}
            all={compare}
            put={put}
            drop={more && id === null ? () => setAdding(false) : undefined}
          />
        ))}
      </div>
      <div className={styles.tools}>
        {compare.length === 2 && (
          <Button
            icon={<ArrowLeftRight aria-hidden size={16} />}
            onClick={() => store.getState().commit(swapCompared)}
          >
            {messages.swap}
          </Button>
        )}
        {compare.length >= 2 && (
          <Button
            icon={<Plus aria-hidden size={16} />}
            disabled={more}
            onClick={() => setAdding(true)}
          >
            {messages.add}
          </Button>
        )}
        {children}
      </div>
    </>
  );
}
