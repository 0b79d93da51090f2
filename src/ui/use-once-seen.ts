import { type RefObject, useEffect, useState } from 'react';

/** Whether an element has come into view, or near it (`margin` CSS pixels); it then stays so. True where a host cannot tell. */
export function useOnceSeen(element: RefObject<Element | null>, margin = 200): boolean {
  const [seen, setSeen] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const watched = element.current;
    if (seen || !watched) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: `${margin}px` },
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, margin, seen]);
  return seen;
}
