import { romanised } from './kana';

const sounding = /[a-z\u3041-\u30fc]/;

/**
 * What different romanisations of one name have in common: kana are romanised (Hepburn), aspiration is dropped (th, ph,
 * kh of Thai names, and bh and dh, which are said like them), v is w, long vowels (ou, oo, oh before a consonant) and
 * doubled letters are single, and what is neither letter nor digit goes, spaces too. Empty where the text has neither
 * Latin letters nor kana. `key` is a spelling key.
 */
export function looseKey(key: string): string {
  if (!sounding.test(key)) return '';
  const latin = romanised(key);
  if (!/[a-z]/.test(latin) || /[^\p{Script=Latin}\p{N}\p{P}\p{Z}]/u.test(latin)) return '';
  return latin
    .replace(/[^a-z0-9]/g, '')
    .replace(/bh/g, 'p')
    .replace(/dh/g, 't')
    .replace(/([tpk])h/g, '$1')
    .replace(/v/g, 'w')
    .replace(/oh(?=[bcdfgjkmnprstwyz])/g, 'o')
    .replace(/ou/g, 'o')
    .replace(/ae/g, 'e')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/(?<=[aeiou])r?h$/, '');
}
