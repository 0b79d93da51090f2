import { useCallback } from 'react';
import { partIn, tellsOfMatter } from '../graph/part-in-claims';
import { evidenceMessages } from '../messages/evidence';
import type { Claim } from '../model/claim';
import type { Predicate } from '../model/corpus';
import type { Entity } from '../model/entity';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus } from '../store/use-store';

/** `alone`: the words stand by themselves, as in the cell of a matrix; `over`: above the claims themselves. */
type Setting = 'alone' | 'over';

type PartWords = (
  predicate: Predicate,
  entity: Entity,
  claims: readonly Claim[],
  setting: Setting,
) => string;

/**
 * A predicate in words as it is true of an entity in some claims, all of that predicate: `received` of a host, `was
 * received by` of a guest, `was asked` of whom it was requested (`as addressee: requested` where the
 * vocabulary has no such word); of a meeting that a post-holder took part in it; of a topic `requested` where that stands
 * alone, `was requested by` over the claims.
 */
export function usePartWords(): PartWords {
  const index = useCorpus();
  const messages = useMessages(evidenceMessages);
  const { text } = useFormats();
  return useCallback(
    (predicate, entity, claims, setting) => {
      const alone = setting === 'alone' ? predicate.brief : undefined;
      const label = text(alone ?? predicate.label);
      const part = partIn(index, entity, claims);
      if (part === 'addressee') {
        return predicate.addressee ? text(predicate.addressee) : messages.asAddressee(label);
      }
      if (part === 'around' && predicate.draws.includes('holder')) return messages.holderThere;
      const bare = setting === 'alone' && tellsOfMatter(predicate, entity);
      return part === 'object' && !bare ? text(predicate.inverse) : label;
    },
    [index, messages, text],
  );
}
