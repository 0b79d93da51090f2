import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useHover } from '../../evidence/use-hover';
import { linesOf } from '../../graph/edges';
import type { ReadingStop } from '../../graph/reading-stops';
import { passageOfStop } from '../../graph/reading-stops';
import { readerMessages } from '../../messages/reader';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { visibleText } from '../../ui/invisible';
import { openPassage } from '../../view/selecting';
import styles from './margin-marks.module.css';
import { spread } from './spread';

/** Height of a mark with the space below it, in CSS pixels; at least the smallest target. */
const gap = 26;

function useTops(list: RefObject<HTMLElement | null>, stops: readonly ReadingStop[]) {
  const [tops, setTops] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    // The text lies beside the list. The article's own ref is not yet set when effects of its children run.
    const element = list.current?.parentElement;
    if (!element) return;
    const measure = () => {
      const origin = element.getBoundingClientRect().top;
      const found = stops.map(({ start }) => {
        const piece = element.querySelector(`[data-at="${start}"]`);
        return piece ? (piece.getClientRects()[0]?.top ?? origin) - origin : 0;
      });
      setTops(spread(found, gap));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, stops]);
  return tops;
}

interface MarginMarkProps {
  readonly stop: ReadingStop;
  readonly number: number;
  readonly top: number;
}

function MarginMark({ stop, number, top }: MarginMarkProps) {
  const messages = useMessages(readerMessages);
  const { text } = useFormats();
  const index = useCorpus();
  const store = useYongyaiStore();
  const passage = passageOfStop(stop);
  const claim = passage.claim === null ? undefined : index.claims.get(passage.claim);
  const hover = useHover(claim ? (linesOf(index, claim)[0] ?? null) : null, passage);
  const isCarried = (id: string | null | undefined) =>
    stop.carries.some((carried) => carried.claim === id);
  const open = useYongyai(({ view }) => isCarried(view.passage?.claim));
  const lit = useYongyai(({ passageHover }) => isCarried(passageHover?.claim));
  const label = messages.passageMark(
    number,
    claim ? visibleText(text(claim.gist)) : '',
    stop.carries.length - 1,
  );
  return (
    <button
      type="button"
      className={styles.mark}
      style={{ top }}
      aria-label={label}
      title={label}
      aria-current={open ? 'location' : undefined}
      data-lit={lit || undefined}
      {...hover}
      onClick={() => store.getState().commit(openPassage(passage))}
    />
  );
}

/**
 * A mark in the margin at every passage that carries a claim; pressing it opens the passage. Stands inside the
 * positioned element that holds the text.
 */
export function MarginMarks({ stops }: { readonly stops: readonly ReadingStop[] }) {
  const messages = useMessages(readerMessages);
  const list = useRef<HTMLOListElement>(null);
  const tops = useTops(list, stops);
  return (
    <ol ref={list} className={styles.marks} aria-label={messages.passages} data-print="none">
      {stops.map((stop, place) => (
        <li key={`${stop.start}:${stop.end}`}>
          <MarginMark stop={stop} number={place + 1} top={tops[place] ?? 0} />
        </li>
      ))}
    </ol>
  );
}
