import type { ElementDefinition } from 'cytoscape';

/** Beyond so many elements what is not in the scene is let go: it is not drawn, but memory and every loop carry it. */
const mostPooled = 14_000;

const idOf = ({ data }: ElementDefinition): string => String(data.id);

const sameData = (a: ElementDefinition['data'], b: ElementDefinition['data']): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
};

/**
 * The elements of a scene together with those that were there before it: to keep an element that is not shown costs
 * nothing, to remove it and to add it again costs Cytoscape much. Where a scene brings nothing new it is the same array,
 * so that nothing need be compared or restyled.
 *
 * @param before what this function returned last
 */
export function pooled(
  before: readonly ElementDefinition[],
  now: readonly ElementDefinition[],
  most = mostPooled,
): readonly ElementDefinition[] {
  const known = new Map(before.map((element) => [idOf(element), element]));
  /** The element as it was before, if it says the same. */
  const unchanged = (element: ElementDefinition): ElementDefinition | null => {
    const old = known.get(idOf(element));
    return old !== undefined && sameData(old.data, element.data) ? old : null;
  };
  if (now.every((element) => unchanged(element) !== null)) return before;
  const present = new Set(now.map(idOf));
  const others = before.filter((element) => !present.has(idOf(element)));
  if (now.length + others.length > most) return now;
  return [...now.map((element) => unchanged(element) ?? element), ...others];
}
