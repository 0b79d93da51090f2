/**
 * Goes to the next (1) or previous (-1) passage from where the keyboard's focus is. Inside a list of passages (Details)
 * the focus moves among their words, which Enter opens; else the open reader steps; else the first list is entered.
 * False where there is nowhere to go.
 */
export function stepPassage(by: 1 | -1, from: Element | null = document.activeElement): boolean {
  const list = from?.closest('[data-passage-list]');
  if (list && moveFocus(list, by, from)) return true;
  const step = by === 1 ? 'next' : 'previous';
  const button = document.querySelector<HTMLButtonElement>(`button[data-step="${step}"]`);
  if (button) {
    if (button.disabled) return false;
    button.click();
    return true;
  }
  const any = document.querySelector('[data-passage-list]');
  return any !== null && moveFocus(any, by, null);
}

function moveFocus(list: Element, by: 1 | -1, from: Element | null): boolean {
  const buttons = [...list.querySelectorAll<HTMLElement>('[data-passage-button]')].filter(
    (button) => !button.closest('details:not([open])'),
  );
  const place = from instanceof HTMLElement ? buttons.indexOf(from) : -1;
  const next = place < 0 ? after(buttons, by, from) : buttons[place + by];
  next?.focus();
  next?.scrollIntoView?.({ block: 'nearest' });
  return next !== undefined;
}

/** The nearest passage after or before something that is none itself. */
function after(buttons: readonly HTMLElement[], by: 1 | -1, from: Element | null) {
  if (!from) return by === 1 ? buttons[0] : undefined;
  const side = by === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beyond = buttons.filter((button) => from.compareDocumentPosition(button) & side);
  return by === 1 ? beyond[0] : beyond.at(-1);
}
