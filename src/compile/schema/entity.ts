import { z } from 'zod';
import { aliasKinds, entityTypes, nameKinds, sides } from '../../model/entity';
import { id } from './id';
import { strict } from './strict';
import { localized, text } from './text';
import { time } from './time';

/** A name; a string is short for one that is established. */
const name = z.preprocess(
  (value) => (typeof value === 'string' ? { text: value, kind: 'established' } : value),
  strict({ text, kind: z.enum(nameKinds), source: text.optional() }),
);

const near = z.array(strict({ id, reason: localized }));

export const entity = strict({
  id,
  type: z.enum(entityTypes),
  side: z.enum(sides),
  name: strict({ th: name, en: name, ja: name }),
  label: localized,
  about: strict({ th: text, en: text, ja: text, source: text }).optional(),
  aliases: z.array(strict({ text, kind: z.enum(aliasKinds), in: id.optional() })).optional(),
  formerly: z.array(id).optional(),
  organization: id.optional(),
  when: time.optional(),
  'when-words': text.optional(),
  'reported-in': id.optional(),
  place: localized.optional(),
  'place-entity': id.optional(),
  broader: near.optional(),
  related: near.optional(),
});

export type EntityData = z.output<typeof entity>;
