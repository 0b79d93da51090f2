import { type EntityId, entityId, isId, type PredicateId, predicateId } from '../model/ids';

/** One line of the canvas: all claims of one predicate between two entities, read from `source` to `target`. */
export interface EdgeRef {
  readonly kind: 'edge';
  readonly source: EntityId;
  readonly predicate: PredicateId;
  readonly target: EntityId;
}

/** Something that can be selected. */
export type ElementRef = { readonly kind: 'entity'; readonly id: EntityId } | EdgeRef;

const separator = '~';

/** The element as one word, `eid` or `akanat~received~otaka`: unique, since ids have no `~`. */
export function elementKey(ref: ElementRef): string {
  return ref.kind === 'entity' ? ref.id : [ref.source, ref.predicate, ref.target].join(separator);
}

/** Reads what `elementKey` wrote; null for anything else. */
export function parseElementKey(text: string): ElementRef | null {
  const parts = text.split(separator);
  if (!parts.every(isId)) return null;
  const [first = '', predicate, target] = parts;
  if (parts.length === 1) return { kind: 'entity', id: entityId(first) };
  if (parts.length !== 3 || predicate === undefined || target === undefined) return null;
  return {
    kind: 'edge',
    source: entityId(first),
    predicate: predicateId(predicate),
    target: entityId(target),
  };
}

/** True where both point at the same element. */
export function sameElement(a: ElementRef, b: ElementRef): boolean {
  return elementKey(a) === elementKey(b);
}
