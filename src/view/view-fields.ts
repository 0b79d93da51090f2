import { entityId, isId, parseClaimId, releaseId, storyId } from '../model/ids';
import { isLanguage } from '../model/language';
import { parseIsoDay } from '../model/time-span';
import { elementKey, parseElementKey } from './element-ref';
import { type Field, field, idList, oneOf } from './field';
import { filterFields } from './filter-fields';
import { movedField, pictureFields } from './picture-fields';

const optional = <T>(value: T | null, write: (value: T) => string) =>
  value === null ? null : write(value);

/** Every field of a link, in the order in which it is written. */
export const viewFields: readonly Field[] = [
  field(
    'sel',
    (view) => (view.selection.length ? view.selection.map(elementKey).join(',') : null),
    (text, view) => {
      const keys = text.split(',');
      if (new Set(keys).size < keys.length) return null;
      const selection = keys.map(parseElementKey);
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
  ...filterFields,
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
      const window = {
        from: swap ? to : from,
        to: swap ? from : to,
        mode: mode ?? 'within',
      } as const;
      return { ...view, window };
    },
  ),
  ...pictureFields,
  field(
    'path',
    ({ path }) =>
      optional(path, ({ from, to, index }) => `${from},${to}${index ? `,${index}` : ''}`),
    (text, view) => {
      const [from = '', to = '', index = '0', ...rest] = text.split(',');
      if (rest.length > 0 || !isId(from) || !isId(to) || !/^\d{1,3}$/.test(index)) return null;
      return { ...view, path: { from: entityId(from), to: entityId(to), index: Number(index) } };
    },
  ),
  field(
    'compare',
    ({ compare }) => (compare.length > 0 ? compare.join(',') : null),
    (text, view) => {
      const compare = idList([...new Set(text.split(','))].join(','), entityId);
      return compare?.length ? { ...view, compare } : null;
    },
  ),
  field(
    'besides',
    ({ besides }) => (besides ? '1' : null),
    oneOf(['1'], (_, view) => ({ ...view, besides: true })),
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
  // The longest comes last: what is cut off a link that is too long is only this.
  movedField,
];
