import { blanks } from '../letters/thai-pattern';
import type { NamedProgramme } from './named-programme';

const small = 'and|of|for|a|an|the|to|in|on|with|by|through|from';
/** A line may break before a small word or after it, and a second part may follow a colon. */
const between = `(?:[${blanks}]{1,2}|–(?=[A-Z])|[${blanks}]?[+][${blanks}]?(?=[0-9])|\\n(?=(?:${small}) )|(?<= (?:${small}))\\n|,[${blanks}](?=[A-Z][a-z]{2,24}(?:,|[${blanks}](?:and|&)[${blanks}]))|[${blanks}]?:[${blanks}](?=[A-Z][a-z’-]{1,24}[${blanks}]{1,2}[A-Za-z]))`;
const latin = new RegExp(
  `[${blanks}]{0,2}(?<name>(?:20[0-9]{2}[${blanks}](?=[A-Z]))?(?:[A-Z]|[a-z]-[A-Za-z])[A-Za-zÀ-ÿ0-9&+@.’-]{0,24}(?:${between}(?:[A-Z0-9][A-Za-zÀ-ÿ0-9&+@.’-]{0,24}|(?:${small})(?![A-Za-z])|(?<=for )all(?![a-z])|e-[A-Z][A-Za-z]{2,24}|[–&@-]|[(][A-Z][A-Za-z &-]{2,30}[)](?= [A-Z]))){0,20}|[0-9]{2}@[0-9]{2})`,
  'uy',
);
const trailing = new RegExp(`(?:[\\s.,’&@-]|\\b(?:${small})(?![A-Za-z])){1,6}$`, 'u');
/** Matches wares, branches and posts, which name no certain thing after a kind word, where no more words follow. */
export const everyday =
  /^(?:EVs?(?! ?[0-9])|[BHPM]{1,3}EV|ICE|SMEs?|PCB|AI|IT|IoT|FDI|EH?IA|P?PPA?|MOU|MoU|CEO|BOI|Road ?[Mm]ap|Action Plan|Master Plan|SPS|TBT|NTBs?|EEC|OTOP|Data Cent(?:er|re)s?|Cloud|Flagships?|Supply [Cc]hain|Quick [Ww]ins?|Mega Projects?|(?:Up|Re)-?[Ss]kill(?:ing)?|Smart ?[Cc]ity|Big Data|Soft Power|Solar|Startups?|Zoning|Social [Dd]istancing|Incentives?|New [Nn]ormal|Work [Ff]rom [Hh]ome|Lock-?[Dd]owns?|Win[ -][Ww]in|Zero[ -]?[Ww]aste|(?:New )?S[ -]?[Cc]urve)(?=$|[^A-Za-z0-9 ]| [^A-Za-z])|^(?:Mr|Ms|Dr|H\.E|The(?! Pro(?:gramme|gram|ject)))(?![a-z0-9])|^(?:Digital|Green|Smart|Net Zero|Net Zero Emissions?|Carbon Neutral(?:ity)?|Low Carbon)$/u;

/** A small word with which a name goes on that is not written in capitals: "Towards GARDEN regional analysis". */
/** One word without a capital that ends a name: "Garden bridge". */
const lowered = new RegExp(
  `^ [a-z]{4,14}(?: 20[0-9]{2}(?![0-9]))?(?=$|[\\n)”"]|[${blanks}]?[ก-๙])`,
  'u',
);
/** Words that begin an everyday thing with one that has no capital: "Soft loan". */
const usual =
  /^(?:Soft|Zero|Carbon|Climate|Show|Data|Smart|Big|Quick|Road|Work|Social|Visa|Solar|Start|Home|Live|Master|Action|Mega|Open|Pilot|Community|Digital)$/u;
const goesOn = new RegExp(`^ (?:(?:${small}) )?(?!(?:${small}) )[a-z]{3,}`, 'u');
/** What people come to, which is no programme. */
const event =
  / (?:Meeting|Forum|Conference|Summit|Seminar|Workshop|Expo|Fair|Exhibition|Exposition)$/u;
/** A count of something after a name is no part of it, nor the number of the next item of a list: "GARDEN 4 มิติ", "GARDEN 2)". */
const count = /[ ][0-9]{1,3}$/u;
const counted = new RegExp(
  `^[.))]|^[${blanks}]?(?:มิติ|ด้าน|ข้อ|ประการ|ระยะ|ปี|แห่ง|โครงการ|จังหวัด|ครั้ง|ราย|กลุ่ม|เรื่อง|มาตรการ)`,
  'u',
);

/** The Latin name after a kind word that ends at `end`: "โครงการ Green Garden". */
export function latinName(text: string, end: number): NamedProgramme | null {
  latin.lastIndex = end;
  const words = latin.exec(text)?.groups?.name;
  if (words === undefined || everyday.test(words)) return null;
  const start = latin.lastIndex - words.length;
  const whole = words.replace(trailing, '');
  const rest = text.slice(start + whole.length, start + whole.length + 12);
  const name = counted.test(rest) ? whole.replace(count, '') : whole;
  if (event.test(name)) return null;
  if (goesOn.test(rest)) {
    const more = lowered.exec(text.slice(start + name.length, start + name.length + 18))?.[0];
    if (more === undefined || usual.test(name)) return null;
    const last = start + name.length + more.length;
    return { start, end: last, after: last };
  }
  return name.length < 3 ? null : { start, end: start + name.length, after: start + name.length };
}

const owned = new RegExp(
  `ของ[ก-๙]{4,40}(?:[${blanks}]?[((][ก-ฮ.]{2,10}[))])?[${blanks}](?<name>[A-Z]{3,10})(?![A-Za-z0-9.-]| (?:BANK|Bank))`,
  'uy',
);
const spoken = new RegExp(
  `[${blanks}]?["“‘]?(?<name>[A-Z]{4,12})["”’]?(?=[${blanks}]?[((][ก-๙][ก-๙ -]{2,30}[))])`,
  'uy',
);

/**
 * The capitals by which a policy is called after whose it is ("นโยบายของกระทรวง ก (กก.) BLOOM"), or an idea with how they are
 * read ("แนวคิด BLOOM (บ-ลูม)"), after the kind word that ends at `end`.
 */
export function capitalsName(text: string, end: number, kind: string): NamedProgramme | null {
  const pattern = kind === 'แนวคิด' ? spoken : owned;
  pattern.lastIndex = end;
  const words = pattern.exec(text)?.groups?.name;
  if (words === undefined || everyday.test(words)) return null;
  const start = text.lastIndexOf(words, pattern.lastIndex - 1);
  return { start, end: start + words.length, after: start + words.length };
}
