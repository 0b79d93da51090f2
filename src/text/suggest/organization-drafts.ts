import type { EntityType, WrittenKind } from '../../model/entity';
import type { Localized } from '../../model/language';
import type { ReadOrganization } from '../release/read-result';
import { named, slug } from './draft-name';
import { abbreviationOf, officialName } from './official-names';
import { type SettledSide, settledSide } from './settled-side';

/** An institution that the corpus does not have, as far as the text tells of it. */
export interface OrganizationDraft {
  /** Empty where no name of it is written in Latin letters. */
  readonly id: string;
  readonly type: EntityType;
  readonly side: SettledSide;
  readonly name: Localized;
  readonly aliases: readonly { readonly text: string; readonly kind: WrittenKind }[];
  /** The abbreviations by which texts call it, where it is known. */
  readonly abbreviations: readonly string[];
  /** The names by which the reader tells of it. */
  readonly calls: readonly string[];
}

/** Words that stand for longer ones by their letters: capitals, or Thai consonants with dots. */
const abbreviation = /^[A-Z0-9&-]{2,}$|^[ก-ฮ]{1,4}\.|[ก-ฮ]\.$/u;

/** Bodies that are the same with their country and without it; of a ministry or a bank each country has its own. */
const oneOfItsName = /^(?:พรรค|องค์การ)/u;
const itsCountry = /[^\S\n]?(?:ของ|แห่ง)?(?:ประเทศ)?(?:ญี่ปุ่น|ไทย)$/u;

/** The institutions whose name is that of another without its country, "พรรค…" beside "พรรค…ญี่ปุ่น", with that other. */
function withCountry(
  found: readonly ReadOrganization[],
): ReadonlyMap<ReadOrganization, ReadOrganization> {
  const byName = new Map(found.map((one) => [one.name, one]));
  const pairs = found.flatMap((longer) => {
    const shorter = byName.get(longer.name.replace(itsCountry, ''));
    return shorter === undefined || shorter === longer || !oneOfItsName.test(shorter.name)
      ? []
      : [[shorter, longer] as const];
  });
  // Beside those of two countries the name without one may be either's.
  const often = new Map<ReadOrganization, number>();
  for (const [shorter] of pairs) often.set(shorter, (often.get(shorter) ?? 0) + 1);
  return new Map(pairs.filter(([shorter]) => often.get(shorter) === 1));
}

/** What stands behind each mention in the text, in UTF-16 code units. */
const behind = 80;

/**
 * Drafts of institutions; those that are one by name but for their country become one draft, under the name that has it.
 *
 * @param found the institutions to draft, in the order of the text
 */
export function organizationDrafts(
  found: readonly ReadOrganization[],
  text: string,
): readonly OrganizationDraft[] {
  const longer = withCountry(found);
  const shorter = new Map([...longer].map(([one, other]) => [other, one]));
  return found
    .filter((one) => !longer.has(one))
    .map((one) => {
      const same = shorter.get(one);
      return draft(same === undefined ? [one] : [one, same], text);
    });
}

function draft(same: readonly [ReadOrganization, ...ReadOrganization[]], text: string) {
  const [first, ...others] = same;
  const spellings = [first.name, ...same.flatMap((one) => one.spellings)];
  const mentions = same.flatMap((one) => one.mentions);
  const called = mentions.map(({ start, end }) => text.slice(start, end));
  const told = named(spellings);
  const calls = same.map((one) => one.name);
  const side = settledSide(
    [...new Set([...calls, ...spellings, ...called])],
    mentions.map(({ end }) => text.slice(end, end + behind)),
  );
  const official = officialName([...calls, ...spellings], side);
  // What is written in Latin letters alone is called so in Thai and Japanese too.
  const name = {
    th: told.th || told.en,
    en: official?.en ?? told.en,
    ja: told.ja || official?.ja || (told.th === '' ? told.en : ''),
  };
  const abbreviations = official?.abbreviations ?? [];
  const aliases = [
    ...new Set([...spellings, ...others.map((one) => one.name), ...called, ...abbreviations]),
  ].filter((other) => other !== first.text && !Object.values(name).includes(other));
  const latin = [
    abbreviationOf(name.en),
    told.en,
    ...aliases.filter((one) => /^[A-Za-z0-9&-]{2,}$/u.test(one)),
    name.en,
    told.th,
  ];
  return {
    id: latin.map(slug).find((id) => /[a-z]{2}/u.test(id)) ?? '',
    type: first.type,
    side,
    name,
    abbreviations,
    aliases: aliases.map((words) => ({
      text: words,
      kind: abbreviation.test(words) ? ('abbreviation' as const) : ('short' as const),
    })),
    calls,
  };
}
