import { blanks } from '../letters/thai-pattern';
import { countryPattern } from '../words/country-names';

const tradeKind = /^(?:(?:ความ|ข้อ)ตกลงการค้าเสรี|Free Trade A[a-z]{3,8}|FTA|เอฟทีเอ)$/u;
const party = `(?:อาเซียน|คณะมนตรีความร่วมมือรัฐอ่าว(?:อาหรับ)?|สหภาพเศรษฐกิจยูเรเซีย|บิมสเทค|EAEU|สาธารณรัฐเกาหลี|สหภาพยุโรป|อียู|เอฟตา|สมาคมการค้าเสรีแห่งยุโรป|EU|EFTA|UAE|GCC|${countryPattern})`;
const dashed = `(?:อาเซียน|ASEAN|T(?:hai(?:land)?|HAI(?:LAND)?|H)|${countryPattern})[${blanks}]?[-–][${blanks}]?(?:${party}|[A-Z][A-Za-z]{2,14}(?![A-Za-z]))(?:[${blanks}]?[-–][${blanks}]?${party})?`;
const told = `ระหว่าง[${blanks}]?(?:ประเทศ)?${party}[${blanks}]?(?:กับ|และ)[${blanks}]?(?:ประเทศ)?${party}`;
const parties = new RegExp(
  `[${blanks}]?(?:(?:ระหว่าง[${blanks}]?)?${dashed}|${told}|ไทย[${blanks}]${countryPattern}(?=[${blanks}\\n]|$)|ไทย[${blanks}]?กับ[${blanks}]?(?:${party}|[A-Z]{3,6}(?![A-Za-z])))`,
  'uy',
);

/** True for the words for a free trade agreement alone, which are no name of one. */
export const isTradeKind = (name: string): boolean => tradeKind.test(name);

/**
 * A free trade agreement is one of its own by its parties: "ความตกลงการค้าเสรี (FTA) อาเซียน-จีน", "… ระหว่างไทยกับชิลี".
 * The end of them after the agreement from `start` to `end`; `end` where there are none.
 */
export function tradePartiesEnd(text: string, start: number, end: number): number {
  if (!tradeKind.test(text.slice(start, end))) return end;
  parties.lastIndex = end + (/^ ?\(FTA\) {0,2}/u.exec(text.slice(end, end + 8))?.[0].length ?? 0);
  return parties.test(text) ? parties.lastIndex : end;
}

const each = new RegExp(party, 'gu');
const trade = /^(?:(?:ความ|ข้อ)ตกลง(?:เขต)?การค้าเสรี|Free Trade A|FTA|เอฟทีเอ)/u;
/** Parties by another of their names. */
const sameParty: Readonly<Record<string, string>> = {
  อียู: 'สหภาพยุโรป',
  EU: 'สหภาพยุโรป',
  EFTA: 'เอฟตา',
  สมาคมการค้าเสรีแห่งยุโรป: 'เอฟตา',
};

/** Who a free trade agreement is between, by which two spellings of it are one; null where its name does not say it. */
export function tradeKey(name: string): string | null {
  if (!trade.test(name)) return null;
  const sides = [...new Set((name.match(each) ?? []).map((side) => sameParty[side] ?? side))];
  return sides.length < 2 ? null : `การค้าเสรี ${sides.sort().join('-')}`;
}
