import type { Span } from '../words/named-thing';

/** How far from the bracket that opens it a gloss may stand. */
const glossAtMost = 120;

/**
 * The place of `owners`, found by where they end, whose name the bracket around `start` says again in Latin letters: "กระทรวงสวน
 * (Ministry of Gardens of Japan: MOGJ)". Null where no open bracket stands before it, or none of them ends before that.
 */
export function glossOwner<Owner extends Span>(
  text: string,
  start: number,
  owners: ReadonlyMap<number, Owner>,
): Owner | null {
  const before = text.slice(Math.max(0, start - glossAtMost), start);
  const open = /[((](?:[A-Za-z][^()()\n]*)?$/u.exec(before);
  if (open === null) return null;
  const at = start - before.length + open.index;
  return owners.get(at) ?? (text[at - 1] === ' ' ? (owners.get(at - 1) ?? null) : null);
}

/** True for letters in such a bracket that only begin a longer Latin name: "บริษัท สวน จำกัด (GDN Asset : GDNA)". */
export const beginsGloss = (text: string, { start, end }: Span): boolean =>
  /^[A-Z]{2,8}$/u.test(text.slice(start, end)) && /^ [A-Z][a-z]/u.test(text.slice(end, end + 3));
