let last: Element | null = null;

if (typeof document !== 'undefined') {
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
  });
}

/** True where what had the keyboard's focus has left the page, so that nothing has it now. */
export function focusIsLost(): boolean {
  return document.activeElement === document.body && last !== null && !last.isConnected;
}
