import { type EntityId, entityId } from '../model/ids';

const prefix = 'n:';

/**
 * The id of an entity's element begins with a prefix: react-cytoscapejs keeps ids as properties of plain objects, where
 * `constructor` or `__proto__` would be found before anything was put there.
 */
export const nodeElement = (id: EntityId): string => prefix + id;

/** The entity of an element; null for ids of another form. */
export const entityOfElement = (element: string): EntityId | null =>
  element.startsWith(prefix) ? entityId(element.slice(prefix.length)) : null;
