import type { EntityId, ReleaseId } from './ids';
import type { Language, Localized } from './language';
import type { TimeSpan } from './time-span';

export const entityTypes = [
  'person',
  'ministry',
  'agency',
  'organization',
  'government',
  'country',
  'framework',
  'plan',
  'post',
  'topic',
  'meeting',
] as const;

export type EntityType = (typeof entityTypes)[number];

export const sides = ['thailand', 'japan', 'both', 'none'] as const;
export type Side = (typeof sides)[number];

const writtenKinds = [
  'short',
  'abbreviation',
  'romanised',
  'translated',
  'misspelling',
  'variant',
] as const;
/** How an alias stands in texts. */
export type WrittenKind = (typeof writtenKinds)[number];

export const aliasKinds = [...writtenKinds, 'reading', 'common'] as const;
/**
 * `reading`: how a name in kanji is said; `common`: a word that people look for it by, which may mean other things too.
 * Both are for the search: a text that has such a word does not name the entity.
 */
export type AliasKind = (typeof aliasKinds)[number];

/** Another spelling of a name. With `in`, it stands for this entity in that release only. */
export interface Alias {
  readonly text: string;
  readonly kind: AliasKind;
  readonly in: ReleaseId | null;
}

/** An alias by which a text may name the entity. */
export interface WrittenAlias extends Alias {
  readonly kind: WrittenKind;
}

/** False for an alias that is only searched by. */
export const isWritten = (alias: Alias): alias is WrittenAlias =>
  alias.kind !== 'reading' && alias.kind !== 'common';

export const nameKinds = ['established', 'transcribed', 'translated', 'background'] as const;
/** How a name in one language came about: `established` by use, `transcribed` or `translated` by the curator, or known from elsewhere. */
export type NameKind = (typeof nameKinds)[number];

export interface NameNote {
  readonly kind: NameKind;
  readonly source: string | null;
}

/** A tie between topics (SKOS), interpreted by the curator for a reason. */
export interface NearTopic {
  readonly entity: EntityId;
  readonly relation: 'broader' | 'related';
  readonly reason: Localized;
}

/** A thing the releases speak of (schema.org Person, GovernmentOrganization, Organization, Country, DefinedTerm, Event; W3C ORG Post). */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly side: Side;
  readonly name: Localized;
  readonly nameNotes: Readonly<Record<Language, NameNote>>;
  /** The short form for the canvas. */
  readonly label: Localized;
  readonly about: (Localized & { readonly source: string }) | null;
  readonly aliases: readonly Alias[];
  readonly formerly: readonly EntityId[];
  /** Of a post: the organization in which it is an office. */
  readonly organization: EntityId | null;
  /** Of a meeting: when, in the words of the release, where, and which release reports it. */
  readonly when: TimeSpan | null;
  readonly whenWords: string | null;
  readonly place: Localized | null;
  readonly placeEntity: EntityId | null;
  readonly reportedIn: ReleaseId | null;
  /** Of a topic: ids of broader and related ones; `near` has them with their reasons. */
  readonly broader: readonly EntityId[];
  readonly related: readonly EntityId[];
  readonly near: readonly NearTopic[];
}
