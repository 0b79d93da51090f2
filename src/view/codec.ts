import { asItSays } from './as-it-says';
import { defaultView, type View } from './view';
import { viewFields } from './view-fields';

/** The version of links that this code writes. */
const viewVersion = 1;

/** Fragments longer than this (UTF-16 code units) are read up to the last whole field before it. */
const longest = 32_768;

/** At most this many unread fields are told. */
const mostTold = 24;

/** At most so much of an unread value is told, in UTF-16 code units. */
const longestTold = 80;

/** A part of a link that was not understood; the view has the default in its place. */
export interface UnreadField {
  readonly key: string;
  /** Key and value as they say, where they can be decoded; what does not show is in them. */
  readonly value: string;
  readonly reason:
    | 'value'
    | 'unknown-key'
    | 'repeated'
    | 'encoding'
    | 'too-long'
    | 'newer-version'
    | 'repaired';
}

/** What is understood in spite of a slip: a window with its ends the wrong way round, one thing compared twice. */
const mends: ReadonlySet<string> = new Set(['time', 'compare']);

const byKey = new Map(viewFields.map((one) => [one.key, one]));

/** Keeps `/`, `:`, `,` and `~` readable: they mean nothing to a fragment. */
function encodeValue(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/%(2F|3A|2C|7E)/g, (code) =>
    decodeURIComponent(code),
  );
}

/** The view as the fragment of a link, without `#`; empty for the default view. */
export function encodeView(view: View): string {
  const parts: string[] = [];
  for (const { key, write } of viewFields) {
    const value = write(view);
    if (value !== null) parts.push(`${key}=${encodeValue(value)}`);
  }
  return parts.length === 0 ? '' : [`v=${viewVersion}`, ...parts].join('&');
}

/** What a value says, as it can be written again: a lone surrogate has no place in a link. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text).toWellFormed();
  } catch {
    return null;
  }
}

interface Part {
  readonly key: string;
  readonly raw: string;
}

/** The fields of a fragment as they stand; a last one that the limit cut off is left out. */
function partsOf(fragment: string): readonly Part[] {
  const kept =
    fragment.length > longest
      ? fragment.slice(0, Math.max(0, fragment.lastIndexOf('&', longest)))
      : fragment;
  return kept
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      return equals < 0
        ? { key: part.slice(0, 40), raw: '' }
        : { key: part.slice(0, equals).slice(0, 40), raw: part.slice(equals + 1) };
    });
}

const versionReason = (value: string): UnreadField['reason'] | null =>
  value === String(viewVersion)
    ? null
    : /^\d{1,6}$/.test(value) && Number(value) > viewVersion
      ? 'newer-version'
      : 'value';

type Reading =
  | { readonly view: View; readonly reason: 'repaired' | null }
  | { readonly view: null; readonly reason: UnreadField['reason'] };

function readField({ key, raw }: Part, view: View, seen: ReadonlySet<string>): Reading {
  const known = byKey.get(key);
  if (!known && key !== 'v') return { view: null, reason: 'unknown-key' };
  if (seen.has(key)) return { view: null, reason: 'repeated' };
  const value = decoded(raw);
  if (value === null) return { view: null, reason: 'encoding' };
  if (!known) {
    const reason = versionReason(value);
    return reason === null ? { view, reason } : { view: null, reason };
  }
  const next = known.read(value, view);
  if (next === null) return { view: null, reason: 'value' };
  const mended = mends.has(key) && known.write(next) !== value;
  return { view: next, reason: mended ? 'repaired' : null };
}

/**
 * Reads a fragment, with or without `#`, field by field: what does not parse keeps its default and is told in
 * `unread`, at most 24 of them. Of a field that stands twice the first is read. Never throws. A window with its ends
 * the wrong way round is turned, what is compared twice is compared once, and both are told as repaired. A link of a newer version is read as far as it is understood.
 */
export function decodeView(fragment: string): { view: View; unread: readonly UnreadField[] } {
  const unread: UnreadField[] = [];
  const whole = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (whole.length > longest) unread.push({ key: '', value: '', reason: 'too-long' });
  let view = defaultView;
  const seen = new Set<string>();
  for (const part of partsOf(whole)) {
    const reading = readField(part, view, seen);
    seen.add(part.key);
    view = reading.view ?? view;
    if (reading.reason !== null && unread.length < mostTold) {
      const value = asItSays(part.raw).slice(0, longestTold);
      unread.push({ key: asItSays(part.key), value, reason: reading.reason });
    }
  }
  return { view, unread };
}
