import { blanks } from '../letters/thai-pattern';
import type { Span } from '../words/named-thing';
import { companyForm } from './company-form';
import { latinInstitutionWords } from './institution-heads';

const capitalised = `[A-Z][\\w\\u00c0-\\u024f&'’.-]{0,30}`;
const ministryName =
  '(?:Ministry of [A-Z][A-Za-z]{1,20}(?:(?:, ?| )(?:and |& )?[A-Z][A-Za-z]{1,20}){0,6}(?: industry)?(?:(?<= Republic| Kingdom) of [A-Z][a-z]{2,14})?|(?:The )?(?:Department|Council|Agency|Institute) (?:of|for) [A-Z][a-z]{1,20}(?:, [A-Z][a-z]{1,20}){1,3},? and [A-Z][a-z]{1,20})';
const ministry = new RegExp(ministryName, 'uy');
const name = new RegExp(
  `(?<![A-Za-z0-9])(?:${ministryName}|(?:[A-Z]{2,6}(?:\\+3)? )?(?:(?:Asia|ASEAN|Thailand|Thai|Japan) [-–] )?${capitalised}(?:[${blanks}](?:${capitalised}|and(?![${blanks}]the[${blanks}][A-Z])|of|for|&|the|to|on|in)){1,12})`,
  'gu',
);
/** A company by how its name ends, in any country: "Abc (Thailand) Co., Ltd.". */
const limited = new RegExp(
  `(?<![A-Za-z0-9])${capitalised}(?:[${blanks}](?:${capitalised}|and|of|&)){0,6}(?: \\((?:Thailand|Thai|Asia|Japan|China|Singapore|Vietnam)\\))?,? ${companyForm}(?![A-Za-z])`,
  'gu',
);
const office =
  /^(?:(?:According to|About) (?:the )?|(?:CEO|CFO|CTO|COO) )|^.{0,80}(?:Chairman|Chairperson|Head|Director|Secretary|President|Minister|Governor|CEO|Officer|Manager)(?:[ -]General)? (?:of|for) (?:the )?/u;
const post =
  '(?:Group |Vice |Deputy |Executive |Senior |Managing |Co-)?(?:CEO|CFO|CTO|COO|Chairman|President|Director|Manager|Founder)(?: (?:and|&) (?:CEO|President|Director|Founder))?';
/** A post before the name of a company, with whose it is: "CEO Example Group Co., Ltd.", "Mr. Ken Mori Director of …". */
const rank = new RegExp(
  `^(?:(?:(?:Mr|Mrs|Ms|Dr|H\\.E)\\. ?[^\\n]{1,60}? )?${post}(?: of)?|[^\\n]{1,80}? ${post} of) (?=[A-Z][\\w-]* )`,
  'u',
);
const generic =
  /^(?:Public Company Limited|(?:Private|Mutual|Provident) Fund|(?:Representative|Branch|Liaison) Office(?: in .*)?|(?:The )?[A-Z][A-Za-z ]{0,40}(?:Survey|Report|Review|Statistics|Overview|Index) (?:of|on) .*|(?:[A-Z]{2,6} )?(?:Global|Digital|Data[- ]Driven|Smart|Social|Green|Intelligent|High Performance|Lean|Learning|Smart Service|World[- ]Class|Virtual) (?:Company|Organization|Insurance|Bank|University|Enterprise)|(?:.* )?Communications? (?:Department|Office)|Carbon Footprint of Organization|The (?:Bank|Fund|Board|Commission|Council|Committee|Authority|Ministry|Department|Institute|Agency)|Survey on .*|MS Office|([A-Z][a-z]+) to \1|Governing Council|Swiss Confederation|(?:MNE|Core|Contact) Group|(?:Thai|Thailand) ESG Fund|Organizing Committee|(?:Advisory|ADVISORY) (?:Council|COUNCIL|Committee|COMMITTEE|Board|BOARD)|The Company|Competen(?:t|ce) Authority|Matching Fund|(?:Research|Legal|Sales|Marketing) Department|(?:Tech|Startup|Public|Holding) Company|(?:Strategic|Sustainable|Green|Digital|Innovation|Investment|Venture|Startup) (?:[A-Z][a-z]+ )?(?:Bank|Fund)|Board of (?:[A-Z]{2,8}|Management|Directors|Trustees)|(?:Executive|Steering|Joint) Committee(?: of [A-Z]{2,10})?|(?:Regional|Head|Front|Back) Office|(?:Advanced|Emerging|Digital|Green|Smart|Key|New|Future|Core|Deep|Clean|Modern|Disruptive|Information|Communications?)(?: [A-Z][a-z]+){0,3} Technologies)$/u;

/** Between two institutions: "Rose Financial Group and Rose Banking Corporation". */
const pair =
  /(?<=(?:Group|Corporation|Bank|Company|Institute|University|Association)) and (?=[A-Z][A-Za-z ]* (?:Group|Corporation|Bank|Company|Institute|University|Association)$)/u;

/** The title of an event, whose subject may hold the words of an institution: "The Garden Seminar on Assisting the Foundation of …". */
const event =
  /^(?:The )?(?:[A-Z0-9][\w’'-]{0,24} ){0,6}(?:Seminar|Conference|Symposium|Workshop|Webinar|Training|Course|Exhibition|Congress|Meeting|Session|Summit|Statement|Declaration|Dialogue|Forum|Consultation|Assembly)s? (?:on|for|to|of) /u;

/** Finds institutions with a Latin name: Ministry of …, … Agency, … Delegation to …. */
export function findLatinInstitutions(
  text: string,
  span: Span,
): (Span & { readonly type: 'ministry' | 'organization' })[] {
  const body = text.slice(span.start, span.end);
  const found: (Span & { readonly type: 'ministry' | 'organization' })[] = [
    ...body.matchAll(limited),
  ].flatMap((match) =>
    companiesIn(match[0], span.start + match.index).map((one) => ({
      ...one,
      type: 'organization' as const,
    })),
  );
  for (const match of body.matchAll(name)) {
    const whole =
      match[0].split(
        / (?:Mr|Ms|Mrs|Dr|H\.E)\.?(?![a-z])|(?<=[a-z]{5}|[A-Z][A-Z])\. (?=[A-Z])/u,
      )[0] ?? '';
    const lead = office.exec(whole)?.[0].length ?? 0;
    ministry.lastIndex = span.start + match.index + lead;
    const words = (ministry.exec(text)?.[0] ?? whole.slice(lead)).replace(
      /(?:,? (?:and|of|for|&|the|to|on|in)|[ .,'’-]){0,6}$/u,
      '',
    );
    const start = span.start + match.index + lead;
    if (event.test(words)) continue;
    if (!/ /u.test(words) || generic.test(words) || isKind(text, start, words)) continue;
    if (!latinInstitutionWords.test(mixedCase(words)) && !isNamedCentre(text, start, words))
      continue;
    const type = words.startsWith('Ministry') ? 'ministry' : 'organization';
    let from = start;
    for (const one of words.split(pair)) {
      found.push({ start: from, end: from + one.length, type });
      from += one.length + ' and '.length;
    }
  }
  return found;
}

/** A post before the form of another company: "Director, LLP". */
const alone = new RegExp(`^${post},? [A-Z.]{2,5}$`, 'u');

/** The companies of "Example Inc. and Other Ltd.", without the posts before them; `at` is where the words begin. */
function companiesIn(words: string, at: number): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const part of words.split(/(?<=(?:Inc|Ltd|LLC|Corp)\.?) and /u)) {
    const lead = Math.max(...[rank, office].map((one) => one.exec(part)?.[0].length ?? 0));
    if (!alone.test(part)) found.push({ start: at + from + lead, end: at + from + part.length });
    from += part.length + ' and '.length;
  }
  return found;
}

/** A kind of fund or bank that a bracket says again in Latin letters: "กองทุนรวมทองคำ (Gold Fund)". */
function isKind(text: string, start: number, words: string): boolean {
  return (
    /^[A-Z][a-z]+(?: [A-Z][a-z]+){0,2} (?:Fund|Bank|Insurance|Office|Company|Technologies)$/u.test(
      words,
    ) &&
    !/Asian?|World|Global|International|National|Thai|Japan/u.test(words) &&
    /[ก-๙] ?[((]$/u.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** "NATIONAL UNIVERSITY OF FLOWERS" as "National University of Flowers". */
function mixedCase(words: string): string {
  return /[a-z]/u.test(words)
    ? words
    : words
        .replace(/[A-Z]{2,}/gu, (word) => `${word[0]}${word.slice(1).toLowerCase()}`)
        .replace(/ (?:Of|For|And|In|On|The)(?= )/gu, (word) => word.toLowerCase());
}

/** A centre that has an abbreviation of its letters in a bracket is a certain one: "Total Flower Center (TFC)". */
function isNamedCentre(text: string, start: number, words: string): boolean {
  if (!/ Cent(?:er|re)$/u.test(words) || /(?:Convention|Exhibition|Conference) Cent/u.test(words))
    return false;
  const end = start + words.length;
  const letters = words
    .split(/[ \u00a0]/u)
    .map((word) => word[0])
    .join('');
  const short = new RegExp(`^[${blanks}]?(?:[((]|หรือ ?)([A-Z]{2,10})(?![A-Za-z])`, 'u').exec(
    text.slice(end, end + 20),
  )?.[1];
  return (
    short !== undefined && [letters.replace(/[^A-Z]/gu, ''), letters.toUpperCase()].includes(short)
  );
}
