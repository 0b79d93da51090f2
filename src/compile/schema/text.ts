import { z } from 'zod';
import { refuse, strict } from './strict';

/** Text with at least one character that is not white space. */
export const text = z.string().check((context) => {
  if (context.value.trim() === '') {
    context.issues.push({
      code: 'custom',
      input: context.value,
      message: 'is empty',
      params: { fix: 'write it, or leave the key out' },
    });
  }
});

/** One text in each language. */
export const localized = strict({ th: text, en: text, ja: text });

/** A whole number from 0, written in digits. */
export const count = z.string().transform((value, context) => {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  refuse(
    context,
    `${JSON.stringify(value)} is no whole number`,
    'write digits alone, counting from 0',
  );
  return z.NEVER;
});

export const span = strict({ start: count, end: count });

const address = /^https?:\/\/[^\s/?#]+[^\s]*$/i;

/** A web address. */
export const url = z.string().check((context) => {
  if (!address.test(context.value)) {
    context.issues.push({
      code: 'custom',
      input: context.value,
      message: `${JSON.stringify(context.value)} is no web address`,
      params: { fix: 'write it in full, beginning with https:// or http://' },
    });
  }
});

/** Words to be found in a text, with what stands before and after them where they stand more than once. */
export const quoted = {
  quote: text,
  prefix: z.string().optional(),
  suffix: z.string().optional(),
};
