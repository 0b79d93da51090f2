import { bases } from '../model/claim';
import { entityTypes, sides } from '../model/entity';
import { entityId, predicateId, releaseId } from '../model/ids';
import { type Field, field, idList, list, subsetOf } from './field';
import { longestText } from './filtering';
import { type Chosen, type Filters, without } from './view';

const filter = <K extends keyof Filters>(
  key: string,
  name: K,
  write: (value: Filters[K]) => string | null,
  read: (text: string) => Filters[K] | undefined,
): Field =>
  field(
    key,
    (view) => write(view.filters[name]),
    (text, view) => {
      const value = read(text);
      return value === undefined ? null : { ...view, filters: { ...view.filters, [name]: value } };
    },
  );

const flag = {
  write: (value: boolean) => (value ? '1' : null),
  read: (text: string) => (text === '1' ? true : undefined),
};

/** Reads ids of entities among which `without` may stand. */
function chosenList(text: string): readonly Chosen[] | undefined {
  const parts = text.split(',');
  const ids = parts.filter((part) => part !== without);
  if (ids.length === parts.length) return idList(text, entityId);
  const known = ids.length === 0 ? [] : idList(ids.join(','), entityId);
  if (!known || parts.length - ids.length > 1) return undefined;
  return parts.map((part) => (part === without ? without : entityId(part)));
}

/** The fields of a link that carry the filters. */
export const filterFields: readonly Field[] = [
  filter('types', 'types', list, subsetOf(entityTypes)),
  filter('predicates', 'predicates', list, (text) => idList(text, predicateId)),
  filter('releases', 'releases', list, (text) => idList(text, releaseId)),
  filter('meetings', 'meetings', list, chosenList),
  filter('bases', 'bases', list, subsetOf(bases)),
  filter('sides', 'sides', list, subsetOf(sides)),
  filter('frameworks', 'frameworks', list, chosenList),
  filter('only', 'only', list, (text) => idList(text, entityId)),
  filter(
    'passages',
    'minPassages',
    (value) => (value > 1 ? String(value) : null),
    (text) => (/^(?!1$)[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined),
  ),
  filter(
    'text',
    'text',
    (value) => value || null,
    (text) => (text && text.length <= longestText ? text : undefined),
  ),
  filter('isolated', 'isolated', flag.write, flag.read),
  filter('ghosts', 'ghosts', flag.write, flag.read),
];
