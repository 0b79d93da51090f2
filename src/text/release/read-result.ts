import type { EntityType } from '../../model/entity';
import type { IsoDay } from '../../model/time-span';
import type { FoundDate } from '../dates/found-date';
import type { LinkProposal } from '../linking/link';
import type { Span } from '../words/named-thing';

/** What a name links to. */
export interface Linked {
  readonly entity: string | null;
  readonly confidence: number | null;
  /** Entities that the name may mean, for a person to decide. */
  readonly proposals: readonly LinkProposal[];
}

/** What `read` tells of a person, an institution or a framework; offsets are UTF-16 code units of the untouched text. */
interface ReadName extends Span, Linked {
  readonly text: string;
  readonly name: string;
  readonly mentions: readonly Span[];
}

export interface ReadPerson extends ReadName {
  readonly title: string | null;
  readonly post: string | null;
  readonly organization: string | null;
  readonly acting: boolean;
  readonly took_part: boolean;
  readonly spellings: readonly string[];
}

export interface ReadOrganization extends ReadName {
  readonly type: EntityType;
  readonly spellings: readonly string[];
}

export interface ReadFramework extends ReadName {
  readonly spellings: readonly string[];
}

export interface ReadMeeting {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly place: string | null;
  readonly host: string | null;
  readonly guests: readonly string[];
  readonly participants: readonly string[];
  readonly planned: boolean;
  readonly evidence: Span;
}

export interface ReadWarning {
  readonly kind: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly message: string;
}

/** A release as it was read: what `read FILE --json` prints. Unknown fields are null. */
export interface ReadRelease {
  readonly release: {
    readonly title: string | null;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly published: IsoDay | null;
    readonly language: string | null;
    readonly body: Span;
  };
  readonly dates: readonly FoundDate[];
  readonly people: readonly ReadPerson[];
  readonly organizations: readonly ReadOrganization[];
  readonly frameworks: readonly ReadFramework[];
  readonly meetings: readonly ReadMeeting[];
  readonly warnings: readonly ReadWarning[];
}
