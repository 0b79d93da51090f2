import type { AliasKind } from '../../model/entity';
import type { ClaimId, EntityId, ReleaseId, StoryId } from '../../model/ids';
import type { Language } from '../../model/language';
import type { TextSpan } from '../../model/release';

/**
 * How well a text matches, best first. `sounds`: another romanisation of it; `parts`: the words of the query apart from
 * each other; `fuzzy`: another spelling, perhaps another word.
 */
export const tiers = ['exact', 'prefix', 'inside', 'sounds', 'parts', 'fuzzy'] as const;
export type Tier = (typeof tiers)[number];

/** Where a name comes from: the name itself, its label on the canvas, or an alias of some kind. */
export type NameSource = 'name' | 'label' | AliasKind;

export interface EntityHit {
  readonly kind: 'entity';
  readonly id: EntityId;
  readonly tier: Tier;
  /** False where the query matched only without its titles. */
  readonly asTyped: boolean;
  /** The name that matched, and in which language it is where that is known. */
  readonly matched: string;
  readonly source: NameSource | 'date';
  readonly language: Language | null;
}

export interface PassageHit {
  readonly kind: 'passage';
  readonly tier: Tier;
  readonly release: ReleaseId;
  /** A claim that rests on these words, and which of its evidence; null where none does. */
  readonly claim: ClaimId | null;
  readonly evidence: number | null;
  /**
   * Whether the words of the release matched, or a translation or gist of the curator; `claim`: what the claim says of
   * whom and when, whose gist is then shown.
   */
  readonly via: 'words' | 'translation' | 'gist' | 'claim';
  readonly language: string;
  /** A stretch of the text around the match, and the match within it, which may be empty. */
  readonly snippet: string;
  readonly match: TextSpan;
  /** In the release's text; null where the match is in a translation or gist. */
  readonly span: TextSpan | null;
}

export interface ReleaseHit {
  readonly kind: 'release';
  readonly id: ReleaseId;
  readonly tier: Tier;
  readonly matched: string;
}

export interface StoryHit {
  readonly kind: 'story';
  readonly id: StoryId;
  readonly tier: Tier;
  readonly matched: string;
}

export interface CommandHit {
  readonly kind: 'command';
  readonly id: string;
  readonly tier: Tier;
  readonly matched: string;
}

export type Hit = EntityHit | PassageHit | ReleaseHit | StoryHit | CommandHit;

export const tierRank = (tier: Tier): number => tiers.indexOf(tier);
