import type { ReleaseId } from './ids';
import type { Language, Localized } from './language';
import type { IsoDay } from './time-span';

/** A stretch of a text in UTF-16 code units, `end` excluded. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A slip of the text that readers are told of with [sic]. */
export interface Slip extends TextSpan {
  readonly quote: string;
  readonly instead: string | null;
  readonly note: Localized;
}

/** A stretch of the body that carries no claim, and why. */
export interface NoClaim extends TextSpan {
  readonly quote: string;
  readonly reason: string;
}

/**
 * What is known of one published text (schema.org NewsArticle), without the text itself. All spans are offsets into
 * that, inside `body` where not said otherwise.
 */
export interface Release {
  readonly id: ReleaseId;
  readonly title: string;
  readonly titleTranslation: Readonly<Record<Exclude<Language, 'th'>, string>> | null;
  readonly publisher: Localized;
  readonly publisherNote: Localized | null;
  readonly url: string;
  readonly urlBasis: 'stated' | 'background';
  readonly published: IsoDay;
  readonly publishedWords: string | null;
  readonly publishedNote: Localized | null;
  /** BCP 47 tag of the text, for instance `th`. */
  readonly language: string;
  readonly body: TextSpan;
  /** The lines of the body that are not empty, trimmed, in order. */
  readonly paragraphs: readonly TextSpan[];
  readonly headline: TextSpan | null;
  readonly slips: readonly Slip[];
  readonly noClaims: readonly NoClaim[];
}

/** A release with its text, as it was published. */
export interface WholeRelease extends Release {
  readonly text: string;
}

/** The texts of releases, as far as they are at hand. */
export type ReleaseTexts = ReadonlyMap<ReleaseId, string>;
