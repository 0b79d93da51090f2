import type { Span } from '../words/named-thing';

/** A programme, plan, strategy, policy or act with a name of its own, and where its words end. */
export interface NamedProgramme extends Span {
  /** Where a bracket with another name of it may follow. */
  readonly after: number;
}
