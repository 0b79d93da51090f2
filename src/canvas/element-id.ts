import { type EntityId, entityId } from '../model/ids';
import { type ElementRef, elementKey, parseElementKey } from '../view/element-ref';

/**
 * Ids of canvas elements begin with their kind: react-cytoscapejs keeps ids as properties of plain objects, where
 * `constructor` or `__proto__` would be found before anything was put there.
 */
export const nodeElement = (id: EntityId): string => `n:${id}`;
export const edgeElement = (key: string): string => `e:${key}`;

export const elementOf = (ref: ElementRef): string =>
  ref.kind === 'entity' ? nodeElement(ref.id) : edgeElement(elementKey(ref));

/** What an element of the canvas stands for; null for ids of another form. */
export function refOfElement(element: string): ElementRef | null {
  const kind = element.slice(0, 2);
  const rest = element.slice(2);
  if (kind === 'n:') return { kind: 'entity', id: entityId(rest) };
  return kind === 'e:' ? parseElementKey(rest) : null;
}
