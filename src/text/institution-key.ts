import { countryPattern } from './country-names';
import { institutionHeads } from './institution-heads';

const heads = institutionHeads.map(({ head }) => head);
const ofCountry = new RegExp(
  `^(กระทรวง.{3,80}?)(?:ของ|แห่ง)?(?:ประเทศ|สาธารณรัฐประชาธิปไตยประชาชน|สาธารณรัฐประชาชน|สาธารณรัฐสังคมนิยม|สหพันธ์สาธารณรัฐ|สาธารณรัฐ|ราชอาณาจักร|สหพันธรัฐ)(?=(?!ไทย)${countryPattern}$)`,
  'u',
);

/** The same for สถาบัน ABC and ABC, for รัฐบาลญี่ปุ่น and รัฐบาลประเทศญี่ปุ่น. */
export function institutionKey(name: string): string {
  const plain = name
    .replace(/[\s\u200b]{1,64}/gu, '')
    .replace(/^รัฐบาล(?:แห่ง)?ประเทศ/u, 'รัฐบาล')
    .replace(ofCountry, '$1')
    .replace(/^(?:บมจ|บจก|บจ)\./u, 'บริษัท');
  const head = heads.find((one) => plain.startsWith(one));
  const rest = head === undefined ? '' : plain.slice(head.length);
  return /^[A-Za-z]/u.test(rest) ? rest : plain.replace(/^บริษัท(?=[A-Za-z])/u, '');
}
