import { z } from 'zod';
import { bases, evidenceRoles, speeches } from '../../model/claim';
import { id } from './id';
import { oneOrList, strict } from './strict';
import { localized, quoted, text, url } from './text';
import { time } from './time';

const evidence = strict({
  ...quoted,
  role: z.enum(evidenceRoles),
  translation: strict({ en: text.optional(), ja: text.optional() }).optional(),
});

export const claim = strict({
  id,
  at: id.optional(),
  'said-by': id,
  speech: z.enum(speeches),
  subject: oneOrList(id),
  predicate: id,
  object: oneOrList(id).optional(),
  to: id.optional(),
  under: id.optional(),
  'part-of': id.optional(),
  qualifier: text.optional(),
  when: time.nullable().optional(),
  gist: localized,
  basis: z.enum(bases),
  reason: localized.optional(),
  source: strict({ text, url: url.optional() }).optional(),
  note: localized.optional(),
  evidence: z.array(evidence).optional(),
});

export type ClaimData = z.output<typeof claim>;
