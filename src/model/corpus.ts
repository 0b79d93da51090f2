import type { Claim } from './claim';
import type { Entity, EntityType } from './entity';
import type { ClaimId, EntityId, PredicateId, ReleaseId, StoryId } from './ids';
import type { Localized } from './language';
import type { Release, TextSpan, WholeRelease } from './release';

export interface TypeTerm {
  readonly id: EntityType;
  readonly label: Localized;
  readonly plural: Localized;
}

/** Which lines a claim draws: subject to object, meeting to subject, meeting to object, or person to the organization of a post. */
export type Drawing = 'subject-object' | 'meeting-subject' | 'meeting-object' | 'holder';

/**
 * How something comes up by a predicate: somebody takes part or holds a post, it is spoken of, asked for, hoped for,
 * announced (planned, aimed at, offered), acted on, or seen alike by those who met.
 */
export const manners = ['part', 'spoke', 'asked', 'hoped', 'announced', 'acts', 'agreed'] as const;
export type Manner = (typeof manners)[number];

/** What the vocabulary does not give is left out, so that corpora of before are read as they were. */
export interface Predicate {
  readonly id: PredicateId;
  /** Read from subject to object, and from object to subject. */
  readonly label: Localized;
  readonly inverse: Localized;
  /** Read of those to whom it was said. */
  readonly addressee?: Localized | undefined;
  /** In place of the label where there is little room, as on a line of the graph. */
  readonly brief?: Localized | undefined;
  readonly manner?: Manner | undefined;
  readonly subject: readonly EntityType[];
  readonly object: readonly EntityType[];
  readonly draws: readonly Drawing[];
}

/** A place in a body where an entity is named. */
export interface Mention extends TextSpan {
  readonly entity: EntityId;
  readonly release: ReleaseId;
  /** What stands there, to the letter. */
  readonly words: string;
}

/** Where an entity stands by default, its centre in model pixels. */
export interface Position {
  readonly entity: EntityId;
  readonly x: number;
  readonly y: number;
}

export interface StoryStep {
  /** A view as links carry it, without the leading `#`. */
  readonly view: string;
  readonly caption: Localized;
  readonly notes: Localized;
  /** Claims whose words are shown with the step. */
  readonly quotes: readonly ClaimId[];
}

export interface Story {
  readonly id: StoryId;
  readonly title: Localized;
  readonly about: Localized;
  readonly steps: readonly StoryStep[];
}

/**
 * All that is known of the releases but their texts: immutable, serialisable as JSON. What is missing is null or an
 * empty list. Releases stand in the order of publication, and their claims with them; the rest in the order of the files.
 */
export interface Corpus {
  readonly version: 1;
  readonly title: Localized;
  readonly about: Localized;
  readonly types: readonly TypeTerm[];
  readonly predicates: readonly Predicate[];
  readonly releases: readonly Release[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  readonly stories: readonly Story[];
  readonly positions: readonly Position[];
}

/** What the compiler makes of data/: complete, the texts with it. */
export interface WholeCorpus extends Corpus {
  readonly releases: readonly WholeRelease[];
}
