import { useMemo } from 'react';
import { MixedText } from '../../evidence/mixed-text';
import type { Comparison } from '../../graph/compare';
import { otherHolders, otherSpellings } from '../../graph/compare-identity';
import { compareMessages } from '../../messages/compare';
import type { EntityId } from '../../model/ids';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import styles from './compare-panel.module.css';

/** What a reader could take for two and is one, or for one and is two: other holders of a post, other spellings of a person's name. */
export function IdentityNotes({ comparison }: { readonly comparison: Comparison }) {
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const { text, list, colon } = useFormats();
  const holders = useMemo(() => otherHolders(index, comparison), [index, comparison]);
  const spellings = useMemo(
    () => otherSpellings(index, comparison).filter(({ entity }) => entity.type === 'person'),
    [index, comparison],
  );
  if (holders.length + spellings.length === 0) return null;
  const heads = comparison.entities.map(({ label }) => text(label));
  const nameOf = (id: EntityId) => {
    const entity = index.entities.get(id);
    return entity ? text(entity.name) : id;
  };
  const side = (place: number, what: string) => `${heads[place] ?? ''}${colon}${what}`;
  return (
    <ul className={styles.notes}>
      {holders.map(({ post, holders: its }) => (
        <li key={post.id}>
          <b>
            <SafeText text={messages.otherHolder(text(post.name))} />
          </b>
          {its.map((ids, place) => (
            <span key={heads[place]}>
              <SafeText
                text={side(place, ids.length > 0 ? list(ids.map(nameOf)) : messages.noHolder)}
              />
            </span>
          ))}
        </li>
      ))}
      {spellings.map(({ entity, spellings: its }) => (
        <li key={entity.id}>
          <b>
            <SafeText text={messages.otherSpelling(text(entity.name))} />
          </b>
          {its.map((own, place) => (
            <span key={heads[place]}>
              <MixedText
                text={side(
                  place,
                  own.length > 0 ? own.map((one) => one.text).join(' · ') : messages.noSpelling,
                )}
              />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
