/** What a button or choice is called: by its label, else by its words. */
const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.textContent;

/** The button of a name on the live page; null where there is none. */
export const liveButton = (name: string): HTMLElement | null => named('button', name);

function named(tag: string, name: string): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>(`#root ${tag}`)];
  return all.find((one) => nameOf(one) === name) ?? null;
}

/**
 * What the live page has in the place of something of the page that the build drew: the same button or choice, and for
 * the picture the list in which the keyboard walks the graph. Null for all else.
 */
export function counterpartOf(element: Element | null): HTMLElement | null {
  if (!element?.closest('#first')) return null;
  if (element.matches('svg')) return document.querySelector('#graph [role=option][tabindex="0"]');
  // Its name says what it does next.
  if (element.matches('[data-full-screen]'))
    return document.querySelector('#root [data-full-screen]');
  return element.matches('button, select') ? named(element.localName, nameOf(element)) : null;
}
