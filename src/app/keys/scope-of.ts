import { type Scope, scopes } from './shortcuts';

const typing =
  'input:not([type=checkbox],[type=radio],[type=range],[type=button]), textarea, [contenteditable=true]';

/** The innermost scope of an element: a text field or a choice, else the nearest `data-scope`, else the canvas. */
export function scopeOf(target: EventTarget | null): Scope {
  if (!(target instanceof Element)) return 'canvas';
  if (target.closest(typing)) return 'text';
  if (target.closest('select')) return 'choice';
  if (target.closest('dialog, [role=dialog], [role=menu], [role=listbox][data-popup]'))
    return 'dialog';
  const named = target.closest('[data-scope]')?.getAttribute('data-scope');
  return scopes.find((scope) => scope === named) ?? 'canvas';
}
