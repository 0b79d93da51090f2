import { z } from 'zod';

// Zod's fast path compiles functions, which the page's Content-Security-Policy forbids and reports.
z.config({ jitless: true });

/**
 * An object without other keys. The message of an unknown key is the list of the known ones, from which the reader of
 * the issue makes its suggestion.
 */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined,
  });
}

/** A list that may be written as its single value. */
export const oneOrList = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).min(1),
  );

/** A problem with its way out, for checks that zod does not have. */
export function refuse(context: z.RefinementCtx, what: string, fix: string): void {
  context.addIssue({ code: 'custom', message: what, params: { fix } });
}
