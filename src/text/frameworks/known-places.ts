import { blanks } from '../letters/thai-pattern';
import { otherNamesAfter } from '../words/bracket-names';
import { type Occurrence, type Span, standsApart } from '../words/named-thing';
import { withHead } from './framework-heads';
import { findKnownFrameworks } from './known-frameworks';
import { plainKey } from './plain-key';
import { editionEnd } from './plan-edition';
import { isTradeKind, tradeKey, tradePartiesEnd } from './trade-parties';

/** A body of a framework is an institution: "คณะมนตรีประชาคมสวน". */
const bodyBefore = /(?:คณะมนตรี|สภา|คณะกรรมการ|คณะกรรมาธิการ|สำนักเลขาธิการ)$/u;
const bodyAfter =
  /^ (?:Council|Committee|Centre|Center|Secretariat|Ministers|Summit|Forum|Working)(?![a-z])/u;
const latinBefore = new RegExp(
  `[((](?<name>[A-Z][A-Za-z0-9 &’'–-]{10,100}?)[${blanks}]?[:;,][${blanks}]?$`,
  'u',
);

/** The places of a stretch where a framework stands that is known by its name. */
export function knownPlaces(text: string, span: Span): Occurrence<'framework'>[] {
  const found = findKnownFrameworks(text, span.start, span.end, (start, end) =>
    stands(text, start, end),
  );
  return sideBySide(text, found).map(({ start: at, end: last, value }) => {
    const written = writtenBefore(text, at, last, span.start);
    if (written !== null)
      return { ...written, key: value, type: 'framework' as const, full: true, others: [] };
    const whole =
      (/^(?:แผน|ยุทธศาสตร์|มาตรการ)/u.test(text.slice(at, last)) ? editionEnd(text, last) : null) ??
      tradePartiesEnd(text, at, last);
    const name = text.slice(at, whole);
    const { start, end } = withHead(text, at, whole);
    const full =
      !/^[A-Z+0-9-]{2,8}$/u.test(name) &&
      !/[((] ?$/u.test(text.slice(Math.max(0, start - 2), start));
    return {
      start,
      end,
      key: whole === last ? value : (tradeKey(name) ?? plainKey(name)),
      type: 'framework' as const,
      full,
      others: full ? otherNamesAfter(text, end).names : [],
    };
  });
}

/** Two spellings of one side by side are one naming: "กลไกสวนร่วม Joint Garden Mechanism". */
function sideBySide<Found extends Span & { readonly value: string }>(
  text: string,
  found: readonly Found[],
): Found[] {
  const joined: Found[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    const thenLatin = /^[A-Z][A-Za-z]+ /u.test(text.slice(one.start, one.end));
    if (last?.value === one.value && thenLatin && text.slice(last.end, one.start) === ' ')
      joined[joined.length - 1] = { ...last, end: one.end };
    else joined.push(one);
  }
  return joined;
}

function stands(text: string, start: number, end: number): boolean {
  if (!standsApart(text, start, end)) return false;
  const name = text.slice(start, end);
  // A hall is called after a framework: "ศูนย์ประชุม GMS".
  if (/ศูนย์ประชุม ?$/u.test(text.slice(Math.max(0, start - 12), start))) return false;
  // A plan in one field is told apart by its field.
  if (name.startsWith('แผน') && /^ ?ด้าน/u.test(text.slice(end, end + 5))) return false;
  // "การตลาดนำการปลูก" is what someone does, whatever stands for it elsewhere.
  if (name.startsWith('ตลาดนำ') && text.endsWith('การ', start)) return false;
  // A vaccine has the letters of another thing: "วัคซีน BCG".
  if (/วัคซีน ?$/u.test(text.slice(Math.max(0, start - 8), start))) return false;
  // And an event: "งาน GMS Garden".
  if (
    /งาน ?["“]?$/u.test(text.slice(Math.max(0, start - 5), start)) &&
    /^ [A-Z][a-z]/u.test(text.slice(end, end + 3))
  )
    return false;
  // Letters in the middle of a longer Latin name are a part of it: "Building GARDEN Cross-border Flowers".
  if (
    /^[A-Z]{3,8}$/u.test(name) &&
    /[A-Z][a-z]+ $/u.test(text.slice(Math.max(0, start - 16), start)) &&
    /^ [A-Z][a-z]+[ -]/u.test(text.slice(end, end + 20))
  )
    return false;
  if (isTradeKind(name)) return tradePartiesEnd(text, start, end) > end;
  return (
    !bodyBefore.test(text.slice(Math.max(0, start - 20), start)) &&
    !(/[A-Za-z]$/u.test(name) && bodyAfter.test(text.slice(end, end + 14)))
  );
}

/** The Latin name that a bracket gives before its letters, which is the fuller one: "(Garden Future Plan: GFP)". */
function writtenBefore(text: string, start: number, end: number, from: number): Span | null {
  if (!/^[A-Z]{3,8}$/u.test(text.slice(start, end)) || !/[))]/u.test(text[end] ?? '')) return null;
  const before = text.slice(Math.max(from, start - 110), start);
  const name = latinBefore.exec(before)?.groups?.name;
  if (name === undefined || !name.includes(' ')) return null;
  const at = start - before.length + before.lastIndexOf(name);
  return { start: at, end: at + name.length };
}
