import { otherNamesAfter } from '../words/bracket-names';
import { countryPattern, stateForms } from '../words/country-names';
import { CoveredSpan } from '../words/covered-span';
import { gatherThings, type NamedThing, type Span, withoutOverlap } from '../words/named-thing';
import { findListedAbbreviations } from './abbreviation-lists';
import { isBranch } from './branch-offices';
import { knownWithoutBlanks } from './broken-names';
import { findListedCompanies } from './company-lists';
import { companyEnd, companyHead } from './company-names';
import { findDescribedCompanies } from './described-companies';
import { findKnownInstitutions } from './found-known-institutions';
import { findHeadedInstitutions } from './headed-institutions';
import { institutionKey } from './institution-key';
import type { InstitutionPlace, InstitutionType } from './institution-place';
import { knownCompanies } from './known-companies';
import { asGlossed, glossedBefore } from './latin-glosses';
import { findLatinInstitutions } from './latin-institutions';
import { findLedCompanies } from './led-companies';
import { asLongElsewhere } from './longer-names';
import { misspelledMinistry } from './misspelled-ministries';
import { seatEnd } from './office-seat';
import { joinAbroad, withCountry } from './offices-abroad';
import { withProvince } from './provincial-offices';
import { companyOf, ownerOf, shortCompanies } from './short-companies';

/** An institution that the text names. */
export type FoundOrganization = NamedThing<InstitutionType>;

/** "บริษัท โตโยต้า" says no more of a company that is known by that word than the word alone does. */
const companyNames = new Set(knownCompanies.map(([name]) => name));
const isBareCompany = (words: string): boolean =>
  /^บริษัท ?[^ ]+$/u.test(words) && companyNames.has(words.slice('บริษัท'.length).trim());

const bank = /^[ \u00a0]?ธนาคาร/u;
/** Not at the seat of a government, nor where its policy is the subject: "นโยบายรัฐบาลประเทศไทย". */
const government = new RegExp(
  `(?<!ทำเนียบ|พันธบัตร|นโยบาย(?=รัฐบาลประเทศไทย))รัฐบาล(?:แห่ง)?${stateForms}?(?!สหภาพยุโรป|อาเซียน|ไทย ?และ(?! ?รัฐบาล)|ไทยรักไทย)${countryPattern}`,
  'gu',
);

/**
 * Finds the institutions that stand in a stretch of the text: those known by name, those that begin with a head
 * (กระทรวง, สมาคม, บริษัท …), Latin ones with a word such as Agency, and all places of the abbreviations that the text
 * gives in brackets. `places` are all places where one stands, in order.
 */
export function findOrganizations(
  text: string,
  span: Span,
): { organizations: readonly FoundOrganization[]; places: readonly Span[] } {
  const places: InstitutionPlace[] = [];
  const covered = new CoveredSpan(span);
  const add = (place: InstitutionPlace): void => {
    places.push(place);
    covered.add(place);
  };
  const open = (from: number, end: number, type: InstitutionType, gloss = false): void => {
    // A slip doubles the head: "กระทรวงกระทรวงสวน".
    const start = from + (/^(กระทรวง|กรม)\1/u.exec(text.slice(from, end))?.[1]?.length ?? 0);
    const words = text.slice(start, end);
    const key = knownWithoutBlanks(words) ?? misspelledMinistry(words) ?? institutionKey(words);
    const shortened = /^\u200b?ฯ/u.test(text.slice(end, end + 2)) || words.endsWith('ฯ');
    const longer = shortened ? companyOf(key.replace(/ฯ$/u, ''), places) : null;
    // The mark after a committee that the text names nowhere in full.
    if (shortened && longer === null && /^คณะ(?:อนุ)?กรรมการ/u.test(words)) return;
    // What follows a name inside the bracket of another is that other's too.
    const others = gloss ? [] : otherNamesAfter(text, end).names;
    const full = longer === null && (others.length > 0 || !isBareCompany(words));
    add({ start, end, key: longer ?? key, type, full, others });
  };

  for (const place of findKnownInstitutions(text, span)) {
    const seat = seatEnd(text, place.start, place.end);
    if (seat === place.end) add(place);
    else open(place.start, Math.min(seat, span.end), place.type);
  }
  for (const { start, end } of findListedAbbreviations(text, span, (at) => covered.has(at)))
    add({
      start,
      end,
      key: institutionKey(text.slice(start, end)),
      type: 'organization',
      full: false,
      others: [],
    });
  const headed = [...findHeadedInstitutions(text, span, (at) => covered.has(at))];
  for (const { start, end, type } of asLongElsewhere(text, headed)) open(start, end, type);
  const companyEnds: number[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(companyHead)) {
    const at = span.start + match.index;
    const after = at + match[0].length;
    // A bank stands by its own name: "บริษัท|ธนาคารสวน จำกัด".
    const isBank = bank.test(text.slice(after, after + 8)) && covered.has(after + 1);
    const end = covered.has(at) || isBank ? null : companyEnd(text, after);
    if (end === null || end > span.end) continue;
    companyEnds.push(end);
    open(at, end, 'organization');
  }
  for (const match of text.slice(span.start, span.end).matchAll(government)) {
    const start = span.start + match.index;
    open(start, start + match[0].length, 'government');
  }
  const named = new CoveredSpan(span);
  const byEnd = new Map(places.map((place) => [place.end, place]));
  const glosses = new Map<number, number>();
  for (const { others } of places) {
    for (const other of others) {
      named.add(other);
      if (other.kind === 'name') glosses.set(other.start, other.end);
    }
  }
  for (const one of findLatinInstitutions(text, span)) {
    const latin = { ...one, start: Math.max(span.start, startWithHead(text, one.start)) };
    // The end of another's Latin name is none of its own: "(Thailand – Japan High Level Joint Commission)".
    if (named.has(latin.start) && named.has(latin.start - 1)) continue;
    // An agreement's Latin name names its parties again.
    if (
      /[((](?:Memorandum |(?:The )?[0-9]{1,3}(?:st|nd|rd|th) )[^\n)]{0,240}$/u.test(
        text.slice(Math.max(0, latin.start - 260), latin.start),
      )
    )
      continue;
    // The bracket after an office abroad and its town gives its name again: "… ณ กรุงเทพฯ (Example Office – Bangkok)".
    if (
      /ณ (?:กรุง|นคร|เมือง)[ก-๙ฯ]{2,24} ?[((]$/u.test(
        text.slice(Math.max(0, latin.start - 40), latin.start),
      )
    )
      continue;
    // The bracket says again what stands a few words before it: "สมาคมสวนไทย|ในยุโรป (Garden Association …)".
    const said = covered.meets(latin) ? null : glossedBefore(text, latin.start, byEnd);
    if (said !== null) {
      add({ ...latin, type: said.type, key: said.key, full: false, others: [] });
      continue;
    }
    // All of what a bracket gives is the name: "(Ministry of Flowers, Gardens and Parks: MFGP)".
    const gloss = glosses.get(latin.start);
    if (!covered.meets(latin))
      open(latin.start, gloss ?? latin.end, latin.type, gloss !== undefined);
  }
  for (const find of [findLedCompanies, findDescribedCompanies])
    for (const { start, end } of find(text, span))
      if (!covered.meets({ start, end })) open(start, end, 'organization');
  const owners = new Map<string, string | null>();
  for (const { start, end, spellings } of findListedCompanies(text, span, companyEnds)) {
    if (covered.meets({ start, end })) continue;
    const [name = text.slice(start, end)] = spellings;
    const known = owners.get(name);
    const owner =
      known === undefined
        ? (glossedBefore(text, start, byEnd)?.key ?? ownerOf(spellings, places))
        : known;
    owners.set(name, owner);
    add({
      start,
      end,
      key: owner ?? institutionKey(name),
      type: 'organization',
      full: owner === null,
      others: otherNamesAfter(text, end).names,
    });
  }
  const kept = shortCompanies(
    withoutOverlap(asGlossed(text, places, byEnd))
      .filter(
        (place, at, all) =>
          !isInsideAddress(text, place) &&
          !isBuilding(text, place) &&
          !isBranch(text.slice(place.start, place.end)) &&
          !isLettersOfOther(text, place, all[at - 1]),
      )
      .map((place) => withCountry(text, place)),
  );
  const organizations = gatherThings(text, span, withProvince(text, joinAbroad(kept)));
  const found = new Set(kept.map((place) => place.start));
  // A short form in the bracket beside the name stands for nothing of its own.
  const mentioned = organizations
    .flatMap((one) => one.mentions)
    .filter(({ start, end }) => found.has(start) || !/[))]/u.test(text[end] ?? ''));
  return { organizations, places: mentioned.sort((a, b) => a.start - b.start) };
}

/** Where a Latin name begins with the Thai word for what it is: "สมาคม |Rose Garden Association". */
function startWithHead(text: string, start: number): number {
  const head = /(?:สมาคม|สมาพันธ์|สหพันธ์|สภา) $/u.exec(text.slice(Math.max(0, start - 10), start));
  return start - (head?.[0].length ?? 0);
}

/**
 * Letters alone in a bracket are those of the words before it, which may be something else than the institution
 * known by these letters: "คณะผู้สังเกตการณ์ (AOT)".
 */
function isLettersOfOther(
  text: string,
  place: InstitutionPlace,
  before: Span | undefined,
): boolean {
  if (!/^(?:[A-Z]{2,8}|(?:[ก-ฮ]{1,4}\.){1,5})$/u.test(text.slice(place.start, place.end)))
    return false;
  const open = /[ก-๙A-Za-z] ?[((]$|[A-Za-z] ?: ?$/u.exec(
    text.slice(Math.max(0, place.start - 3), place.start),
  );
  if (open === null || !/^[))]/u.test(text.slice(place.end, place.end + 1))) return false;
  // After a Latin name and a colon, letters stand for that name alone: "(Garden Observer Team: GOT)".
  if (place.full && !open[0].includes(':')) return false;
  return before === undefined || place.start - before.end > 3;
}

function isInsideAddress(text: string, place: Span): boolean {
  return /(?:https?:\/\/|www\.|@)[\w./-]{0,80}$/u.test(
    text.slice(Math.max(0, place.start - 90), place.start),
  );
}

/** Where someone met, a building is a place, whoever's name it has: "ณ ห้องประชุม ก ชั้น 2 อาคารสำนักงานปลัดกระทรวง…". */
function isBuilding(text: string, place: Span): boolean {
  return /(?:ห้อง|ชั้น[^\n0-9๐-๙]{0,5}[0-9๐-๙])[^\n]{0,40}อาคาร ?$/u.test(
    text.slice(Math.max(0, place.start - 60), place.start),
  );
}
