/** Collects what is typed while the field that it is meant for is still on its way. */
export interface TypedAhead {
  /** From now on letters are collected, and do nothing else. */
  readonly begin: () => void;
  /** What has been typed, whereupon the keys are the page's again. */
  readonly take: () => string;
}

/** Listens on `target` before all others. A blank alone is left to the button that has the focus. */
export function typedAhead(target: EventTarget): TypedAhead {
  let text = '';
  const press = (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    if (ctrlKey || metaKey || altKey || isComposing) return;
    if (key === 'Backspace') text = Array.from(text).slice(0, -1).join('');
    else if (Array.from(key).length === 1 && (text !== '' || key !== ' ')) text += key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    begin: () => target.addEventListener('keydown', press, { capture: true }),
    take: () => {
      target.removeEventListener('keydown', press, { capture: true });
      const typed = text;
      text = '';
      return typed;
    },
  };
}
