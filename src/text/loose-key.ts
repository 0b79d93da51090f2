import { romanised } from './kana';
import { spellingOf } from './spelling-key';

/**
 * What different romanisations of one name have in common: kana are romanised (Hepburn), aspiration is dropped (th, ph,
 * kh of Thai names, and bh and dh, which are said like them), v is w, long vowels (ou, oo, oh before a consonant) and
 * doubled letters are single, and what is neither letter nor digit goes, spaces too. Empty where the text has neither
 * Latin letters nor kana.
 */
export function looseKey(text: string): string {
  const latin = romanised(spellingOf(text)).toLowerCase();
  if (!/[a-z]/.test(latin) || /[^\p{Script=Latin}\p{N}\p{P}\p{Z}]/u.test(latin)) return '';
  return latin
    .replace(/[^a-z0-9]/g, '')
    .replace(/bh/g, 'p')
    .replace(/dh/g, 't')
    .replace(/([tpk])h/g, '$1')
    .replace(/v/g, 'w')
    .replace(/oh(?=[bcdfgjkmnprstwyz]|$)/g, 'o')
    .replace(/ou/g, 'o')
    .replace(/ae/g, 'e')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/(?<=[aeiou])[tr]?h$/, '');
}
