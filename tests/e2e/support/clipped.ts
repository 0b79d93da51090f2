import type { Page } from '@playwright/test';

/**
 * Texts on the screen that are cut off by their own box or by one around them that does not scroll, or that reach out
 * of the window; a line each. Text for screen readers alone is left out, and what a box scrolls to.
 */
export const clippedTexts = (page: Page): Promise<readonly string[]> => page.evaluate(findClipped);

/** Runs in the page. */
function findClipped(): string[] {
  const found: string[] = [];
  const slack = 1.5;
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (
      !element ||
      text === '' ||
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    )
      continue;
    if (element.closest('script, style, option, svg, [aria-hidden=true]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    let [left, right] = [0, window.innerWidth];
    let hidden = false;
    let free = false;
    for (let up: Element | null = element; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (style.clipPath !== 'none' || (style.position === 'fixed' && style.opacity === '0'))
        hidden = true;
      if (scrolls(style.overflowX)) free = true;
      if (free) break;
      if (style.overflowX === 'hidden' || style.overflowX === 'clip') {
        const frame = up.getBoundingClientRect();
        if (frame.width <= 1 || frame.height <= 1) hidden = true;
        left = Math.max(left, frame.left);
        right = Math.min(right, frame.right);
      }
    }
    if (hidden) continue;
    const who = `“${text.slice(0, 60)}” in ${element.tagName.toLowerCase()}.${element.className}`;
    if (!free && (box.left < left - slack || box.right > right + slack)) {
      found.push(
        `${who}: ${Math.round(box.left)}–${Math.round(box.right)} of ${Math.round(left)}–${Math.round(right)}`,
      );
    }
  }
  return found;
}
