import type { Corpus } from '../../model/corpus';
import { type EntityType, isWritten } from '../../model/entity';
import type { EntityId, ReleaseId } from '../../model/ids';
import { languages } from '../../model/language';
import { editDistance } from '../letters/edit-distance';
import { spellingOf } from '../letters/spelling-key';

/** An entity that a name may mean, how sure that is (0 to 1), and why. */
export interface LinkProposal {
  readonly entity: EntityId;
  readonly confidence: number;
  readonly reason: string;
}

/** What a name links to: one entity for certain, or none, with those that a person should look at. */
export interface Link {
  readonly entity: EntityId | null;
  readonly confidence: number | null;
  readonly reason: string | null;
  readonly proposals: readonly LinkProposal[];
}

interface Spelled {
  readonly entity: EntityId;
  readonly type: EntityType;
  readonly kind: 'name' | 'short' | 'abbreviation' | 'misspelling' | 'spelling';
  /** False for an alias that holds in another release only. */
  readonly here: boolean;
}

/** The names of a corpus as one release may use them. */
export interface LinkIndex {
  readonly bySpelling: ReadonlyMap<string, readonly Spelled[]>;
}

/** Prepares the names of a corpus for linking; `release` is the release being read, where the corpus has it already. */
export function linkIndex(corpus: Pick<Corpus, 'entities'>, release: ReleaseId | null): LinkIndex {
  const bySpelling = new Map<string, Spelled[]>();
  const add = (name: string, spelled: Spelled): void => {
    const key = spellingOf(name);
    const same = bySpelling.get(key);
    if (same === undefined) bySpelling.set(key, [spelled]);
    else same.push(spelled);
  };
  for (const { id, type, name, aliases } of corpus.entities) {
    for (const language of languages)
      add(name[language], { entity: id, type, kind: 'name', here: true });
    for (const alias of aliases.filter(isWritten)) {
      const kind =
        alias.kind === 'short' || alias.kind === 'abbreviation' || alias.kind === 'misspelling'
          ? alias.kind
          : 'spelling';
      add(alias.text, { entity: id, type, kind, here: alias.in === null || alias.in === release });
    }
  }
  return { bySpelling };
}

/**
 * Links a name with its other spellings to an entity of one of `types`. Only the full name, a spelling of it, or (where
 * no full name is given) an abbreviation links, and only where it fits one entity; look-alikes, misspellings, names in
 * the other order and short names are proposed. A post never links: it may have passed to someone else.
 */
export function linkName(
  index: LinkIndex,
  name: string,
  spellings: readonly string[],
  types: readonly EntityType[],
): Link {
  const fits = (one: Spelled): boolean => types.includes(one.type);
  const under = (words: string): readonly Spelled[] =>
    (index.bySpelling.get(spellingOf(words)) ?? []).filter(fits);
  const isSure = (one: Spelled): boolean => one.here && one.kind !== 'short';
  const direct = under(name);
  const sure = direct.filter(isSure);
  const others = spellings.flatMap((spelling) =>
    under(spelling).map((one) => ({ ...one, spelling })),
  );
  const certain = new Set(sure.map((one) => one.entity));
  const contradicting = others.filter((one) => isSure(one) && !certain.has(one.entity));
  const [only] = [...certain];
  if (only !== undefined && certain.size === 1 && contradicting.length === 0) {
    const abbreviation = sure.every((one) => one.kind === 'abbreviation');
    return {
      entity: only,
      confidence: abbreviation ? 0.9 : 1,
      reason: abbreviation
        ? 'the abbreviation is one of its names'
        : 'the name is one of its names',
      proposals: [],
    };
  }
  // A full spelling in a bracket is as good as the name itself; an abbreviation beside another full name is not.
  const full = new Set(
    others
      .filter((one) => one.here && (one.kind === 'name' || one.kind === 'spelling'))
      .map((one) => one.entity),
  );
  const [whole] = [...full];
  if (
    certain.size === 0 &&
    whole !== undefined &&
    contradicting.every((one) => one.entity === whole)
  ) {
    return {
      entity: whole,
      confidence: 0.95,
      reason: 'the other spelling is one of its names',
      proposals: [],
    };
  }
  const proposals = new Map<EntityId, LinkProposal>();
  const propose = (entity: EntityId, confidence: number, reason: string): void => {
    if ((proposals.get(entity)?.confidence ?? 0) < confidence)
      proposals.set(entity, { entity, confidence, reason });
  };
  for (const one of sure) propose(one.entity, 0.7, 'the name fits, and so does another entity');
  for (const one of direct)
    propose(
      one.entity,
      0.6,
      one.here
        ? 'it is called so for short'
        : one.kind === 'misspelling'
          ? 'another release misspells the name so'
          : 'another release calls it so',
    );
  for (const one of others) propose(one.entity, 0.6, `${one.spelling} is one of its names`);
  for (const one of lookAlikes(index, name, fits)) propose(one.entity, one.confidence, one.reason);
  return {
    entity: null,
    confidence: null,
    reason: null,
    proposals: [...proposals.values()].sort((a, b) => b.confidence - a.confidence),
  };
}

function lookAlikes(
  index: LinkIndex,
  name: string,
  fits: (one: Spelled) => boolean,
): LinkProposal[] {
  const key = spellingOf(name);
  const turned = key.split(' ').reverse().join(' ');
  const found: LinkProposal[] = [];
  for (const [other, spelled] of index.bySpelling) {
    if (other === key || other.length < 6 || Math.abs(other.length - key.length) > 3) continue;
    const entities = spelled.filter((one) => one.here && one.kind === 'name' && fits(one));
    if (entities.length === 0) continue;
    const steps = other === turned ? 1 : editDistance(key, other, 3);
    if (steps > Math.min(3, Math.floor(other.length / 6) + 1)) continue;
    const reason =
      other === turned
        ? 'the same words in the other order'
        : `differs in ${steps} letter${steps === 1 ? '' : 's'}`;
    for (const one of entities)
      found.push({ entity: one.entity, confidence: 0.8 - steps * 0.15, reason });
  }
  return found;
}
