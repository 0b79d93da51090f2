import { useState } from 'react';

/**
 * Whether a person is at an element, with the pointer or the keyboard's focus, and so may use it now; and what the
 * element needs to tell so. What costs much can wait for that.
 */
export function useApproached() {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const tells = {
    onPointerEnter: () => setPointed(true),
    // A finger is there only when it presses.
    onPointerDown: () => setPointed(true),
    onPointerLeave: () => setPointed(false),
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  };
  return { approached: pointed || focused, tells };
}
