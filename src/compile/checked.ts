import { z } from 'zod';
import { isLanguage, languages } from '../model/language';
import { didYouMean } from './nearest';
import type { Place } from './place';
import type { Report } from './report';
import type { Data } from './yaml-data';
import type { Locator, Path } from './yaml-file';

/**
 * One thing of the data as its schema left it: whole, or the fields that are in order, so that one slip does not hide
 * what else is wrong. `place` finds a value of it in its file, `keyPlace` a key.
 */
export interface Checked<Whole> {
  readonly file: string;
  readonly whole: Whole | null;
  readonly fields: Partial<Whole>;
  readonly place: (...path: Path) => Place;
  readonly keyPlace: (...path: Path) => Place;
}

type Issue = z.core.$ZodIssue;

const kinds = new Map([
  ['string', 'text'],
  ['array', 'a list'],
  ['object', 'keys and values'],
]);

const kindOf = (value: unknown): string =>
  value === null
    ? 'empty'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'string'
        ? 'text'
        : 'keys and values';

const isHolder = (value: unknown): value is Readonly<{ [key: PropertyKey]: unknown }> =>
  typeof value === 'object' && value !== null;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (isHolder(value) ? value[step] : undefined), data);

/** A path as far as the file has it: a value that is short for a list or an object of one has nothing below it. */
function writtenPath(data: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] {
  let value = data;
  for (const [index, step] of path.entries()) {
    if (!isHolder(value) || Array.isArray(value) !== (typeof step === 'number')) {
      return path.slice(0, index);
    }
    value = value[step];
  }
  return path;
}

const named = (path: readonly PropertyKey[]): string => {
  const keys = path.filter((step) => typeof step === 'string');
  return keys.length > 0 ? `"${keys.join('.')}"` : 'this';
};

const stepsOf = (path: readonly PropertyKey[]): Path =>
  path.filter((step) => typeof step !== 'symbol');

const allLanguages = `texts are given in ${languages.join(', ')}`;

/** Tells one issue of a schema in words. */
function tell(
  issue: Issue,
  data: unknown,
  thing: Pick<Checked<unknown>, 'place' | 'keyPlace'>,
  report: Report,
): void {
  const written = writtenPath(data, issue.path);
  const path = stepsOf(written);
  const value = valueAt(data, written);
  const name = named(written);
  const inLanguage = issue.path.some((step) => isLanguage(String(step)));
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    for (const key of issue.keys) {
      const fix = didYouMean(key, known, `leave it out (the keys here are ${known.join(', ')})`);
      report.error(thing.keyPlace(...path, key), `unknown key ${JSON.stringify(key)}`, fix);
    }
    return;
  }
  const place = thing.place(...path);
  if (value === undefined) {
    report.error(place, `${name} is missing`, inLanguage ? `add it: ${allLanguages}` : 'add it');
  } else if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const all = `write one of ${words.join(', ')}`;
    const what =
      typeof value === 'string'
        ? `${name} cannot be ${JSON.stringify(value)}`
        : `${name} is ${kindOf(value)}`;
    report.error(place, what, typeof value === 'string' ? didYouMean(value, words, all) : all);
  } else if (issue.code === 'invalid_type') {
    const wanted = kinds.get(issue.expected) ?? issue.expected;
    report.error(place, `${name} is ${kindOf(value)}`, `write ${wanted}, or leave the key out`);
  } else if (issue.code === 'too_small') {
    report.error(place, `${name} is an empty list`, 'list at least one');
  } else if (issue.code === 'custom') {
    const fix: unknown = issue.params?.fix;
    const empty = issue.message === 'is empty';
    const told = empty && inLanguage ? `write it: ${allLanguages}` : fix;
    const what = empty ? `${name} is empty` : issue.message;
    report.error(place, what, typeof told === 'string' ? told : 'correct it');
  } else report.error(place, `${name}: ${issue.message}`, 'correct it');
}

function withoutUnknownKeys(data: unknown, issues: readonly Issue[]): unknown {
  const copy = structuredCloneOf(data);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const at = valueAt(copy, issue.path);
    for (const key of issue.keys) delete (at as { [key: string]: unknown })[key];
  }
  return copy;
}

function structuredCloneOf(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(structuredCloneOf);
  if (typeof data !== 'object' || data === null) return data;
  const copy: { [key: string]: unknown } = Object.create(null);
  for (const [key, value] of Object.entries(data)) copy[key] = structuredCloneOf(value);
  return copy;
}

/** Checks one thing of a file against its schema, telling every issue with its place. */
export function checkShape<Shape extends z.ZodRawShape, Config extends z.core.$ZodObjectConfig>(
  schema: z.ZodObject<Shape, Config>,
  data: Data | undefined,
  file: string,
  path: Path,
  locator: Locator,
  report: Report,
): Checked<z.output<z.ZodObject<Shape, Config>>> {
  type Whole = z.output<z.ZodObject<Shape, Config>>;
  const ways = {
    file,
    place: (...inner: Path) => locator.value(file, [...path, ...inner]),
    keyPlace: (...inner: Path) => locator.key(file, [...path, ...inner]),
  };
  let result = schema.safeParse(data);
  if (!result.success) {
    const { issues } = result.error;
    for (const issue of issues) tell(issue, data, ways, report);
    if (issues.some(({ code }) => code === 'unrecognized_keys')) {
      result = schema.safeParse(withoutUnknownKeys(data, issues));
    }
  }
  if (result.success) return { ...ways, whole: result.data, fields: result.data };
  const fields: Partial<Whole> = Object.create(null);
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    for (const [key, field] of Object.entries(schema.shape)) {
      const one = z.safeParse(field, (data as { [key: string]: Data })[key]);
      if (one.success) Object.assign(fields, { [key]: one.data });
    }
  }
  return { ...ways, whole: null, fields };
}
