import type { Side } from '../../model/entity';
import { countryPattern } from '../words/country-names';
import { japaneseInstitutions, thaiInstitutions } from './institutions-by-side';

/** The side that words settle; null where they leave it open. */
export type SettledSide = Extract<Side, 'thailand' | 'japan'> | null;

/** What an office is for, and where it is, says nothing of whose it is: "ประจำประเทศไทย", "ในประเทศญี่ปุ่น". */
const seat = /(?:ประจำ|ใน(?=ประเทศ))[ก-๙]{1,40}/gu;
/** Things of Japan that others have too: its language, its food, those who were there. */
const onlyAbout = /(?:ภาษา|อาหาร|สินค้า|นักเรียนเก่า|ศิษย์เก่า)ญี่ปุ่น|ญี่ปุ่นศึกษา/u;
const country = new RegExp(`(?:ประเทศ)?${countryPattern}`, 'gu');
const japan = /ญี่ปุ่น|\bJapan(?:ese)?\b|日本/u;
const thailand = /ไทย|\bThai(?:land)?\b|タイ/u;
/** Thai words within which the name of the country stands and does not mean it. */
const noCountry = /มหาดไทย/gu;

/** A country right behind a name, after a bracket or a ministry to which it belongs: " (METI) ของญี่ปุ่น". */
const behind = new RegExp(
  String.raw`^[^\S\n]?(?:[((][^()()\n]{1,60}[))][^\S\n]?)?(?:(?:กระทรวง|กรม)[ก-๙]{0,60}?)?(?:ของ|แห่ง)?(?:รัฐบาล)?(?:(?:ประเทศ|สาธารณรัฐ|สหพันธ์|ราชอาณาจักร)[ก-๙]{0,30}?)?(${countryPattern})`,
  'u',
);
/** The same with a word that ties it to the name, so that no new clause begins with it. */
const tied =
  /^[^\S\n]?(?:[((][^()()\n]{1,60}[))][^\S\n]?)?(?:ของ|แห่ง|ประเทศ|ของประเทศ|แห่งประเทศ)ญี่ปุ่น/u;

const nameWords = /^(?:บริษัท|กระทรวง|องค์การ|องค์กร|ธนาคาร)[^\S\n]?(?=[A-Za-z])/u;
const legalForm = /[,]?[^\S\n]?(?:จำกัด(?: ?\(มหาชน\))?|Corporation|Co\.?,? ?Ltd\.?|Inc\.?)$/u;

/** The side that a name says: that of its one country, where no other stands in it. */
function saidBy(name: string): SettledSide | 'other' {
  const words = name.replace(noCountry, '').replace(seat, '');
  const found = [...words.matchAll(country)].map(([one]) => one.replace('ประเทศ', ''));
  const foreign = found.some((one) => one !== 'ไทย' && one !== 'ญี่ปุ่น');
  const [isJapan, isThai] = [japan.test(words), thailand.test(words)];
  if (foreign || (isJapan && isThai) || onlyAbout.test(words)) return 'other';
  if (isJapan) return 'japan';
  if (isThai && /(?:^รัฐบาล|แห่งประเทศ|แห่ง)ไทย$/u.test(words) && !/ต่าง(?:ประเทศ|ชาติ)/u.test(words))
    return 'thailand';
  return null;
}

function knownAs(name: string): SettledSide {
  const bare = name.replace(nameWords, '').replace(legalForm, '');
  const called = [name, bare];
  if (called.some((one) => japaneseInstitutions.has(one))) return 'japan';
  return called.some((one) => thaiInstitutions.has(one)) || /^กรม[ก-๙]{3}/u.test(name)
    ? 'thailand'
    : null;
}

/**
 * The side of an institution by its names and by what stands behind them in the text, where these settle it: a ministry,
 * department or agency of Thailand that no other country claims, or a body or company of Japan that is known or says so.
 * Never guessed: null for the rest, and where two of these words contradict each other.
 */
export function settledSide(names: readonly string[], after: readonly string[]): SettledSide {
  const said = names.map(saidBy);
  if (said.includes('other')) return null;
  const known = names.map(knownAs);
  const told = [...said, ...known, ...after.map((words) => (tied.test(words) ? 'japan' : null))];
  const isJapan = told.includes('japan');
  // A department of Japan is one by the word for it, and of Japan by its country.
  if (isJapan && names.some((name) => thaiInstitutions.has(name))) return null;
  if (isJapan) return said.includes('thailand') ? null : 'japan';
  const claimed = after.some((words) => {
    const [, found = 'ไทย'] = behind.exec(words) ?? [];
    return found !== 'ไทย';
  });
  return told.includes('thailand') && !claimed ? 'thailand' : null;
}

/** The heads of government are those of Thailand where no other country is named around them. */
const government = /^(?:รอง)?นายกรัฐมนตรี(?:$|และ| )/u;
const anyCountry = new RegExp(countryPattern, 'gu');

/**
 * The side of a post by its own words: an ambassador of Japan, a deputy prime minister.
 *
 * @param around the words on its line before the holder's name and behind the post
 */
export function sideOfPost(post: string, around: string): SettledSide {
  const said = saidBy(post);
  if (said === 'other' || said === 'japan') return said === 'other' ? null : said;
  if (/^(?:เอกอัครราชทูต(?:แห่ง)?|ผู้แทนการค้า)ไทย/u.test(post)) return 'thailand';
  const foreign = [...around.matchAll(anyCountry)].some(([one]) => one !== 'ไทย');
  return government.test(post) && !foreign ? 'thailand' : null;
}
