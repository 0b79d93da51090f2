import type { Localized } from '../../model/language';
import { withoutBracket } from './official-names';

/** How an office is called in English and Japanese: by the field of a ministry, or by the name of its house. */
interface Wording {
  readonly post: RegExp;
  readonly en: (house: string) => string;
  readonly ja: (house: string) => string;
}

/** Offices of a ministry, told by its field: "Energy" of the Ministry of Energy, エネルギー of エネルギー省. */
const ofMinistry: readonly Wording[] = [
  {
    post: /^รัฐมนตรีว่าการกระทรวง/u,
    en: (field) => `Minister of ${field}`,
    ja: (field) => `${field}大臣`,
  },
  {
    post: /^รัฐมนตรีช่วยว่าการกระทรวง/u,
    en: (field) => `Deputy Minister of ${field}`,
    ja: (field) => `${field}副大臣`,
  },
  {
    post: /^ที่ปรึกษารัฐมนตรีว่าการกระทรวง/u,
    en: (field) => `Adviser to the Minister of ${field}`,
    ja: (field) => `${field}大臣顧問`,
  },
  {
    post: /^เลขานุการรัฐมนตรีว่าการกระทรวง/u,
    en: (field) => `Secretary to the Minister of ${field}`,
    ja: (field) => `${field}大臣秘書官`,
  },
  {
    post: /^ปลัดกระทรวง/u,
    en: (field) => `Permanent Secretary of the Ministry of ${field}`,
    ja: (field) => `${field}省次官`,
  },
  {
    post: /^รองปลัดกระทรวง/u,
    en: (field) => `Deputy Permanent Secretary of the Ministry of ${field}`,
    ja: (field) => `${field}省副次官`,
  },
  {
    post: /^โฆษกกระทรวง/u,
    en: (field) => `Spokesperson of the Ministry of ${field}`,
    ja: (field) => `${field}省報道官`,
  },
];

/** Offices of another house, told by its whole name. */
const ofHouse: readonly Wording[] = [
  {
    post: /^อธิบดีกรม/u,
    en: (house) => `Director-General of the ${house}`,
    ja: (house) => `${house}長`,
  },
  {
    post: /^รองอธิบดีกรม/u,
    en: (house) => `Deputy Director-General of the ${house}`,
    ja: (house) => `${house}副局長`,
  },
  {
    post: /^เลขาธิการ(?:สำนักงาน)?คณะกรรมการ/u,
    en: (house) => `Secretary General of the ${house}`,
    ja: (house) => `${house.replace(/事務局$/u, '')}事務局長`,
  },
  {
    post: /^โฆษกประจำสำนักนายกรัฐมนตรี/u,
    en: (house) => `Spokesperson of the ${house}`,
    ja: (house) => `${house}報道官`,
  },
  {
    post: /^รองโฆษกประจำสำนักนายกรัฐมนตรี/u,
    en: (house) => `Deputy Spokesperson of the ${house}`,
    ja: (house) => `${house}副報道官`,
  },
];

const alone: ReadonlyMap<string, readonly [en: string, ja: string]> = new Map([
  ['นายกรัฐมนตรี', ['Prime Minister', '首相']],
  ['รองนายกรัฐมนตรี', ['Deputy Prime Minister', '副首相']],
  ['ผู้แทนการค้าไทย', ['Thailand Trade Representative', 'タイ通商代表']],
]);

/** Behind the house another post, a field or a side of the office is told, which these words do not have. */
const endsWithHouse = (post: string, prefix: string, house: string): boolean =>
  post.slice(prefix.length) ===
  house.replace(/^(?:กระทรวง|กรม|สำนักงานคณะกรรมการ|คณะกรรมการ|สำนักนายกรัฐมนตรี)/u, '');

/**
 * The name of a post with what it is called in English and Japanese, as a draft: composed of the office and the name of
 * its `house`; empty where the office is not known, or more is told than office and house.
 */
export function postName(post: string, house: Localized | null): Localized {
  const [en, ja] = alone.get(post) ?? composed(post, house) ?? ['', ''];
  return { th: post, en, ja };
}

function composed(post: string, house: Localized | null): readonly [string, string] | null {
  if (house === null || house.en === '' || house.ja === '') return null;
  const [en, ja] = [withoutBracket(house.en), withoutBracket(house.ja)];
  const find = (wordings: readonly Wording[]) =>
    wordings.find((one) => {
      const prefix = one.post.exec(post)?.[0];
      return prefix !== undefined && endsWithHouse(post, prefix, house.th);
    });
  const office = find(ofMinistry);
  if (office !== undefined)
    return en.startsWith('Ministry of ') && ja.endsWith('省')
      ? [office.en(en.slice('Ministry of '.length)), office.ja(ja.slice(0, -1))]
      : null;
  const other = find(ofHouse);
  return other === undefined ? null : [other.en(en), other.ja(ja)];
}

const shorter: readonly (readonly [RegExp, string])[] = [
  [/^รัฐมนตรีว่าการกระทรวง/u, 'รมว.'],
  [/^รัฐมนตรีช่วยว่าการกระทรวง/u, 'รมช.'],
  [/นายกรัฐมนตรี$/u, 'นายกฯ'],
  [/Prime Minister$/u, 'PM'],
  [/^Permanent Secretary/u, 'Perm. Secretary'],
  [/^Deputy Permanent Secretary/u, 'Dep. Perm. Sec.'],
  [/^Deputy Director-General/u, 'Deputy DG'],
];

/** Short forms of a post for the lines of the canvas; empty where none fits. */
export function shortPost(
  { th, en, ja }: Localized,
  fits: (words: string, language: keyof Localized) => boolean,
): Localized {
  const first = (language: keyof Localized, name: string): string => {
    const office = name.replace(/ (?:of|to) .*$/u, '');
    return (
      [name, office]
        .flatMap((one) => [one, ...shorter.map(([from, to]) => one.replace(from, to))])
        .find((one) => one !== '' && fits(one, language)) ?? ''
    );
  };
  return { th: first('th', th), en: first('en', en), ja: first('ja', ja) };
}
