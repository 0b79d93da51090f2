import type { TextSpan } from '../../model/release';

/** Which parts of a stretch of text are taken; asking costs the same however many they are. */
export class CoveredSpan {
  private readonly taken: Uint8Array;

  constructor(private readonly span: TextSpan) {
    this.taken = new Uint8Array(Math.max(0, span.end - span.start));
  }

  add({ start, end }: TextSpan): void {
    this.taken.fill(1, Math.max(0, start - this.span.start), Math.max(0, end - this.span.start));
  }

  has(offset: number): boolean {
    return this.taken[offset - this.span.start] === 1;
  }

  /** True where any part of it is taken. */
  meets({ start, end }: TextSpan): boolean {
    for (let at = start; at < end; at += 1) if (this.has(at)) return true;
    return false;
  }
}
