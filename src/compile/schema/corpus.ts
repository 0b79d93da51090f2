import { z } from 'zod';
import { manners } from '../../model/corpus';
import { entityTypes } from '../../model/entity';
import { languages } from '../../model/language';
import { strict } from './strict';
import { localized } from './text';

const drawings = ['subject-object', 'meeting-subject', 'meeting-object', 'holder'] as const;

export const typeTerm = strict({ label: localized, plural: localized });

export const predicate = strict({
  label: localized,
  inverse: localized,
  addressee: localized.optional(),
  brief: localized.optional(),
  manner: z.enum(manners).optional(),
  subject: z.array(z.enum(entityTypes)).min(1),
  object: z.array(z.enum(entityTypes)),
  draws: z.array(z.enum(drawings)),
});

/** corpus.yaml; what stands under the keys of `types` and `predicates` is checked term by term. */
export const corpusFile = strict({
  title: localized,
  about: localized,
  languages: z.array(z.enum(languages)).min(1),
  types: z.unknown(),
  predicates: z.unknown(),
});
