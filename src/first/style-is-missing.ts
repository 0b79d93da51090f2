/**
 * Whether a style sheet of the page did not arrive. Browsers run a module after the style sheets before it have come or
 * failed; of one that failed they give a sheet without rules, or refuse to show them.
 */
export function styleIsMissing(document: Document): boolean {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
  return Array.from(links, ({ sheet }) => sheet).some(isEmpty);
}

function isEmpty(sheet: CSSStyleSheet | null): boolean {
  try {
    return !sheet?.cssRules.length;
  } catch {
    return true;
  }
}
