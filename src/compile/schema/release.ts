import { z } from 'zod';
import { refuse, strict } from './strict';
import { localized, quoted, span, text, url } from './text';
import { day } from './time';

const sha256 = z.string().transform((value, context) => {
  if (/^[0-9a-f]{64}$/i.test(value)) return value.toLowerCase();
  refuse(
    context,
    `${JSON.stringify(value.slice(0, 70))} is no sha256`,
    'write its 64 hexadecimal digits',
  );
  return z.NEVER;
});

export const releaseFile = strict({
  title: text,
  'title-translation': strict({ en: text, ja: text }).optional(),
  publisher: localized,
  'publisher-note': localized.optional(),
  url,
  'url-basis': z.enum(['stated', 'background']),
  published: day,
  'published-words': text.optional(),
  'published-note': localized.optional(),
  language: text,
  sha256,
  body: span,
  headline: span.optional(),
  sic: z.array(strict({ ...quoted, instead: text.optional(), note: localized })).optional(),
  'no-claim': z.array(strict({ ...quoted, reason: text })).optional(),
});

export type ReleaseData = z.output<typeof releaseFile>;
