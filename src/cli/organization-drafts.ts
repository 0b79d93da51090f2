import type { EntityType, WrittenKind } from '../model/entity';
import type { Localized } from '../model/language';
import type { ReadOrganization } from '../text/release/read-result';
import { type SettledSide, settledSide } from '../text/suggest/settled-side';
import { named, slug } from './draft-record';

/** An institution that the corpus does not have, as far as the text tells of it. */
export interface OrganizationDraft {
  /** Empty where no name of it is written in Latin letters. */
  readonly id: string;
  readonly type: EntityType;
  readonly side: SettledSide;
  readonly name: Localized;
  readonly aliases: readonly { readonly text: string; readonly kind: WrittenKind }[];
  /** The names by which the reader tells of it. */
  readonly calls: readonly string[];
}

/** Words that stand for longer ones by their letters: capitals, or Thai consonants with dots. */
const abbreviation = /^[A-Z0-9&-]{2,}$|^[ก-ฮ]{1,4}\.|[ก-ฮ]\.$/u;

/** Bodies that are the same with their country and without it; of a ministry or a bank each country has its own. */
const oneOfItsName = /^(?:พรรค|องค์การ)/u;
const itsCountry = /^[^\S\n]?(?:ของ|แห่ง)?(?:ประเทศ)?(?:ญี่ปุ่น|ไทย)$/u;

/** True where the longer name is the shorter one and its country: "พรรค…ญี่ปุ่น". */
const isWithCountry = (longer: ReadOrganization, shorter: ReadOrganization): boolean =>
  oneOfItsName.test(shorter.name) &&
  longer.name.startsWith(shorter.name) &&
  itsCountry.test(longer.name.slice(shorter.name.length));

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
  const longerOf = (one: ReadOrganization): ReadOrganization | undefined =>
    found.find((other) => other !== one && isWithCountry(other, one));
  return found
    .filter((one) => longerOf(one) === undefined)
    .map((one) => draft([one, ...found.filter((other) => longerOf(other) === one)], text));
}

function draft(same: readonly [ReadOrganization, ...ReadOrganization[]], text: string) {
  const [first, ...others] = same;
  const spellings = [first.name, ...same.flatMap((one) => one.spellings)];
  const mentions = same.flatMap((one) => one.mentions);
  const called = mentions.map(({ start, end }) => text.slice(start, end));
  const name = named(spellings);
  const calls = same.map((one) => one.name);
  const aliases = [...new Set([...spellings, ...others.map((one) => one.name), ...called])].filter(
    (other) => other !== first.text && !Object.values(name).includes(other),
  );
  const latin = [name.en, ...aliases.filter((one) => /^[A-Za-z0-9&-]{2,}$/u.test(one)), name.th];
  return {
    id: latin.map(slug).find((id) => /[a-z]{2}/u.test(id)) ?? '',
    type: first.type,
    side: settledSide(
      [...new Set([...calls, ...spellings, ...called])],
      mentions.map(({ end }) => text.slice(end, end + behind)),
    ),
    name,
    aliases: aliases.map((words) => ({
      text: words,
      kind: abbreviation.test(words) ? ('abbreviation' as const) : ('short' as const),
    })),
    calls,
  };
}
