import { useEffect, useState } from 'react';

/** The words of the cell that is pointed at or has the focus (its `data-words`); null where none is. */
export function useToldWords(frame: HTMLElement | null): string | null {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    if (!frame) return;
    const tell = ({ target }: Event) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('[data-words]') : null;
      setWords(cell?.dataset.words ?? null);
    };
    const forget = () => setWords(null);
    frame.addEventListener('pointerover', tell);
    frame.addEventListener('focusin', tell);
    frame.addEventListener('pointerleave', forget);
    return () => {
      frame.removeEventListener('pointerover', tell);
      frame.removeEventListener('focusin', tell);
      frame.removeEventListener('pointerleave', forget);
    };
  }, [frame]);
  return words;
}
