import type { TextSpan } from '../model/release';

/** A field of data that were read and not checked; undefined where there is none. */
export function field(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? Reflect.get(data, key)
    : undefined;
}

/** A value as a span, where it is one. */
export function asSpan(value: unknown): TextSpan | null {
  const [start, end] = [field(value, 'start'), field(value, 'end')];
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}
