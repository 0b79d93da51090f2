import { bases } from '../model/claim';
import { entityTypes, sides } from '../model/entity';
import { entityId, isId, parseClaimId, predicateId, releaseId, storyId } from '../model/ids';
import { isLanguage } from '../model/language';
import { parseIsoDay } from '../model/time-span';
import { elementKey, parseElementKey } from './element-ref';
import { type Field, field, idList, list, oneOf, subsetOf } from './field';
import { defaultView, type Filters, type View } from './view';

/** The version of links that this code writes. */
export const viewVersion = 1;

/** Fragments longer than this (UTF-16 code units) are read up to here. */
const longest = 32_768;

/** A part of a link that was not understood; the view has the default in its place. */
export interface UnreadField {
  readonly key: string;
  readonly value: string;
  readonly reason: 'value' | 'unknown-key' | 'encoding' | 'too-long' | 'newer-version' | 'repaired';
}

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

const finite = /^-?\d{1,7}(\.\d{1,4})?$/;
const within = (value: number, low: number, high: number) => value >= low && value <= high;
const rounded = (value: number, digits: number) => String(Number(value.toFixed(digits)));

const optional = <T>(value: T | null, write: (value: T) => string) =>
  value === null ? null : write(value);

/** Every field of a link, in the order in which it is written. */
const fields: readonly Field[] = [
  field(
    'sel',
    (view) => (view.selection.length ? view.selection.map(elementKey).join(',') : null),
    (text, view) => {
      const selection = text.split(',').map(parseElementKey);
      return selection.every((ref) => ref !== null) ? { ...view, selection } : null;
    },
  ),
  field(
    'read',
    ({ passage }) =>
      optional(passage, ({ release, claim, evidence }) =>
        claim === null ? release : evidence === null ? claim : `${claim}:${evidence}`,
      ),
    (text, view) => {
      const [address = '', index, ...rest] = text.split(':');
      if (rest.length > 0 || (index !== undefined && !/^\d{1,3}$/.test(index))) return null;
      if (index === undefined && isId(address)) {
        return { ...view, passage: { release: releaseId(address), claim: null, evidence: null } };
      }
      const parsed = parseClaimId(address);
      if (!parsed) return null;
      const { release, claim } = parsed;
      const evidence = index === undefined ? null : Number(index);
      return { ...view, passage: { release, claim, evidence } };
    },
  ),
  field(
    'focus',
    ({ focus }) => optional(focus, ({ entities, depth }) => `${depth}:${entities.join(',')}`),
    (text, view) => {
      const match = /^([123]):(.+)$/.exec(text);
      const entities = idList(match?.[2] ?? '', entityId);
      if (!match || !entities || entities.length === 0) return null;
      return { ...view, focus: { depth: Number(match[1]) as 1 | 2 | 3, entities } };
    },
  ),
  field(
    'hide',
    ({ hidden }) => (hidden.length ? hidden.join(',') : null),
    (text, view) => {
      const hidden = idList(text, entityId);
      return hidden?.length ? { ...view, hidden } : null;
    },
  ),
  filter('types', 'types', list, subsetOf(entityTypes)),
  filter('predicates', 'predicates', list, (text) => idList(text, predicateId)),
  filter('releases', 'releases', list, (text) => idList(text, releaseId)),
  filter('meetings', 'meetings', list, (text) => idList(text, entityId)),
  filter('bases', 'bases', list, subsetOf(bases)),
  filter('sides', 'sides', list, subsetOf(sides)),
  filter('frameworks', 'frameworks', list, (text) => idList(text, entityId)),
  filter('only', 'only', list, (text) => idList(text, entityId)),
  filter(
    'passages',
    'minPassages',
    (value) => (value > 1 ? String(value) : null),
    (text) => (/^[1-9]\d{0,3}$/.test(text) && text !== '1' ? Number(text) : undefined),
  ),
  filter(
    'text',
    'text',
    (value) => value || null,
    (text) => (text && text.length <= 500 ? text : undefined),
  ),
  filter('isolated', 'isolated', flag.write, flag.read),
  filter('ghosts', 'ghosts', flag.write, flag.read),
  field(
    'time',
    ({ window }) =>
      optional(window, ({ from, to, mode }) =>
        [from ?? '', to ?? '', ...(mode === 'until' ? ['until'] : [])].join('..'),
      ),
    (text, view) => {
      const [fromText = '', toText, mode, ...rest] = text.split('..');
      const from = fromText === '' ? null : parseIsoDay(fromText);
      const to = toText === '' || toText === undefined ? null : parseIsoDay(toText);
      const read = (part: string | undefined, day: unknown) => part === '' || day !== null;
      if (rest.length > 0 || !read(fromText, from) || toText === undefined || !read(toText, to)) {
        return null;
      }
      if (mode !== undefined && mode !== 'until') return null;
      const swap = from !== null && to !== null && from > to;
      const window = { from: swap ? to : from, to: swap ? from : to, mode: mode ?? 'within' } as const;
      return { ...view, window };
    },
  ),
  field(
    'layout',
    ({ layout }) => (layout === 'meeting' ? null : layout),
    oneOf(['force', 'concentric'], (layout, view) => ({ ...view, layout })),
  ),
  field(
    'camera',
    ({ camera }) =>
      optional(camera, ({ x, y, zoom }) => [rounded(x, 1), rounded(y, 1), rounded(zoom, 3)].join(',')),
    (text, view) => {
      const parts = text.split(',');
      if (parts.length !== 3 || !parts.every((part) => finite.test(part))) return null;
      const [x = 0, y = 0, zoom = 1] = parts.map(Number);
      if (!within(x, -1e6, 1e6) || !within(y, -1e6, 1e6) || !within(zoom, 0.01, 20)) return null;
      return { ...view, camera: { x, y, zoom } };
    },
  ),
  field(
    'path',
    ({ path }) => optional(path, ({ from, to, index }) => `${from},${to}${index ? `,${index}` : ''}`),
    (text, view) => {
      const [from = '', to = '', index = '0', ...rest] = text.split(',');
      if (rest.length > 0 || !isId(from) || !isId(to) || !/^\d{1,3}$/.test(index)) return null;
      return { ...view, path: { from: entityId(from), to: entityId(to), index: Number(index) } };
    },
  ),
  field(
    'compare',
    ({ compare }) => (compare.length >= 2 ? compare.join(',') : null),
    (text, view) => {
      const compare = idList(text, entityId);
      return compare && compare.length >= 2 ? { ...view, compare } : null;
    },
  ),
  field(
    'thread',
    ({ thread }) => thread,
    (text, view) => (isId(text) ? { ...view, thread: entityId(text) } : null),
  ),
  field(
    'story',
    ({ story }) => optional(story, ({ id, step }) => `${id}:${step + 1}`),
    (text, view) => {
      const [id = '', step = '1', ...rest] = text.split(':');
      if (rest.length > 0 || !isId(id) || !/^[1-9]\d{0,3}$/.test(step)) return null;
      return { ...view, story: { id: storyId(id), step: Number(step) - 1 } };
    },
  ),
  field(
    'sheet',
    ({ sheet }) => (sheet === 'graph' ? null : sheet),
    oneOf(['table', 'compare', 'threads', 'story', 'about'], (sheet, view) => ({ ...view, sheet })),
  ),
  field(
    'labels',
    ({ labels }) => optional(labels, (value) => value.join(',')),
    (text, view) => {
      const [first = '', second, ...rest] = text.split(',');
      if (!isLanguage(first) || rest.length > 0 || first === second) return null;
      if (second === undefined) return { ...view, labels: [first] };
      return isLanguage(second) ? { ...view, labels: [first, second] } : null;
    },
  ),
  field(
    'lang',
    ({ language }) => language,
    oneOf(['th', 'en', 'ja'], (language, view) => ({ ...view, language })),
  ),
  field(
    'calendar',
    ({ calendar }) => calendar,
    oneOf(['buddhist', 'common'], (calendar, view) => ({ ...view, calendar })),
  ),
  field(
    'theme',
    ({ theme }) => theme,
    oneOf(['light', 'dark', 'system'], (theme, view) => ({ ...view, theme })),
  ),
];

const byKey = new Map(fields.map((one) => [one.key, one]));

/** Keeps `/`, `:`, `,` and `~` readable: they mean nothing to a fragment. */
function encodeValue(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/%(2F|3A|2C|7E)/g, (escape) =>
    decodeURIComponent(escape),
  );
}

/** The view as the fragment of a link, without `#`; empty for the default view. */
export function encodeView(view: View): string {
  const parts: string[] = [];
  for (const { key, write } of fields) {
    const value = write(view);
    if (value !== null) parts.push(`${key}=${encodeValue(value)}`);
  }
  return parts.length === 0 ? '' : [`v=${viewVersion}`, ...parts].join('&');
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * Reads a fragment, with or without `#`, field by field: what does not parse keeps its default and is told in
 * `unread`. Never throws. A window with its ends the wrong way round is turned and told as repaired.
 */
export function decodeView(fragment: string): { view: View; unread: readonly UnreadField[] } {
  const unread: UnreadField[] = [];
  const whole = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (whole.length > longest) unread.push({ key: '', value: '', reason: 'too-long' });
  let view = defaultView;
  const seen = new Set<string>();
  for (const part of whole.slice(0, longest).split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const key = (equals < 0 ? part : part.slice(0, equals)).slice(0, 40);
    const raw = equals < 0 ? '' : part.slice(equals + 1);
    const shown = raw.slice(0, 80);
    const value = decoded(raw);
    const known = byKey.get(key);
    if (value === null) unread.push({ key, value: shown, reason: 'encoding' });
    else if (key === 'v') {
      if (value !== String(viewVersion)) unread.push({ key, value: shown, reason: 'newer-version' });
    } else if (!known || seen.has(key)) unread.push({ key, value: shown, reason: 'unknown-key' });
    else {
      seen.add(key);
      const next = known.read(value, view);
      if (next === null) unread.push({ key, value: shown, reason: 'value' });
      else {
        view = next;
        if (key === 'time' && known.write(next) !== value) {
          unread.push({ key, value: shown, reason: 'repaired' });
        }
      }
    }
  }
  return { view, unread };
}
