import type { ElementDefinition } from 'cytoscape';

/** The class of what is in Cytoscape and not in the scene. */
export const goneClass = 'gone';

/** Beyond so many elements what is gone is let go: it is drawn no longer, but memory and every loop carry it. */
const mostPooled = 14_000;

const idOf = ({ data }: ElementDefinition): string => String(data.id);

const sameData = (a: ElementDefinition['data'], b: ElementDefinition['data']): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
};

const isSame = (a: ElementDefinition, b: ElementDefinition): boolean =>
  a.classes === b.classes && a.grabbable === b.grabbable && sameData(a.data, b.data);

function asGone(element: ElementDefinition): ElementDefinition {
  const classes = String(element.classes ?? '');
  return classes.split(' ').includes(goneClass)
    ? element
    : { ...element, classes: `${classes} ${goneClass}`.trim() };
}

/**
 * The elements of a scene together with those that were there before it, marked as gone: to hide an element and to show
 * it again costs Cytoscape a fraction of removing and adding it. A definition that says the same as before is the same
 * object, so that nothing need be compared or restyled.
 *
 * @param before what this function returned last
 */
export function pooled(
  before: readonly ElementDefinition[],
  now: readonly ElementDefinition[],
  most = mostPooled,
): ElementDefinition[] {
  const known = new Map(before.map((element) => [idOf(element), element]));
  const elements = now.map((element) => {
    const old = known.get(idOf(element));
    return old && isSame(old, element) ? old : element;
  });
  const present = new Set(now.map(idOf));
  const gone = before.filter((element) => !present.has(idOf(element)));
  if (elements.length + gone.length > most) return elements;
  for (const element of gone) elements.push(asGone(element));
  return elements;
}
