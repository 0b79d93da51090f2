import { blanks } from '../letters/thai-pattern';
import type { Span } from '../words/named-thing';
import { institutionHeads } from './institution-heads';
import { institutionEnd } from './institution-name';

const head = 'กองทุน';
const everyday = institutionHeads.find((one) => one.head === head)?.notBefore;
/** A short Latin name with the purpose after it: "กองทุน ASEAN+3 เพื่อรับมือ…". */
const latin = new RegExp(
  `[${blanks}]?[A-Z][A-Za-z0-9+&-]{2,14}[${blanks}]?เพื่อ(?=การ|ความ|รับมือ)`,
  'uy',
);
/** What no fund is called, before its purpose: one that was set up, one of many. */
const described = /^(?:ที่|นี้|ใหม่|ต่าง|ของ|ใน|ระดับ|ขึ้น|ขนาด|หมุนเวียน)/u;

/**
 * Where a fund ends that is named after a purpose ("กองทุนอาเซียนเพื่อ…"), or null; `end` is where its head กองทุน ends. Such a
 * fund is money that states put together, a framework; one without a purpose, or with an office of its own that the
 * readers know, is an organization.
 */
export function fundEnd(text: string, end: number): number | null {
  latin.lastIndex = end;
  if (latin.test(text)) {
    const last = institutionEnd(text, latin.lastIndex, false);
    return last - latin.lastIndex > 3 ? last : null;
  }
  const after = text.slice(end, end + 56);
  if (everyday?.test(after) === true || described.test(after)) return null;
  const last = institutionEnd(text, end, false);
  const purpose = text.slice(end, last).indexOf('เพื่อ');
  return purpose > 3 && last - end - purpose > 8 ? last : null;
}

/** The funds of a stretch that are named after a purpose. */
export function findFunds(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(/(?<!เงิน|ทุก|หลาย|แต่ละ)กองทุน/gu)].flatMap(
    (match) => {
      const start = span.start + match.index;
      const end = fundEnd(text, start + match[0].length);
      return end === null || end > span.end ? [] : [{ start, end }];
    },
  );
}
