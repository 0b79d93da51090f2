import { countryPattern, stateForms } from '../words/country-names';
import { institutionHeads } from './institution-heads';

const heads = [...institutionHeads.map(({ head }) => head), 'บริษัท'];
const ofCountry = new RegExp(
  `^((?:กระทรวง|กรม|สำนัก).{3,80}?|สภาแห่งชาติ)(?:ของ|แห่ง)?${stateForms}?(?=(?!ไทย)${countryPattern}$)`,
  'u',
);

const government = new RegExp(`^รัฐบาล(?:แห่ง)?(?!ราชอาณาจักรไทย)${stateForms}`, 'u');

/** The same for สถาบัน ABC, บริษัท ABC and ABC, for รัฐบาลญี่ปุ่น and รัฐบาลประเทศญี่ปุ่น. */
export function institutionKey(name: string): string {
  const plain = name
    .replace(/[\s\u200b]/gu, '')
    .replace(/[–—−]/gu, '-')
    .replace(government, 'รัฐบาล')
    .replace(/สหรัฐฯ?(?!อเมริกา|อาหรับ|ฯ|เม)/u, 'สหรัฐอเมริกา')
    .replace(/สปป\.(?=ลาว)/u, '')
    .replace(ofCountry, '$1')
    .replace(/^(คณะ(?:อนุ)?กรรมการ)การ/u, '$1')
    .replace(/^(?:บมจ|บจก|บจ)\./u, 'บริษัท')
    .replace(/^รพ\./u, 'โรงพยาบาล')
    .replace(/^สนง\./u, 'สำนักงาน')
    .replace(/(?<=[A-Za-z)]),?(?:Co|CO)\.?,?(?:Ltd|LTD)\.?$/u, 'จำกัด');
  const head = heads.find(
    (one) => plain.startsWith(one) && /[A-Za-z]/u.test(plain[one.length] ?? ''),
  );
  return plain.slice(head?.length ?? 0);
}
