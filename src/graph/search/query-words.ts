/** Words that are in so many sentences that a query with them says no more than one without. */
const idle = new Set(
  '& a about an and are as at by did do does for from how in is it meet met of on or say says that the to was were what when where which who whom why with'.split(
    ' ',
  ),
);

/** The same where nothing stands between words. None of them is made of others, so that a run is read in one way. */
const idleThai =
  'เรื่อง|เกี่ยวกับ|ว่าด้วย|และ|กับ|ของ|เข้าพบ|พบ|ที่|ใน|จาก|โดย|คือ|เป็น|มี|ใคร|อะไร|เมื่อไร|เมื่อไหร่|ไหน|อย่างไร|ยังไง|บ้าง|ไหม';
const idleJapanese =
  'について|に関する|の|と|を|に|は|が|で|何|誰|いつ|どこ|どう|ですか|か|会った|会いました|会う|した|人';
const idleRun = new RegExp(`^(?:(?:${idleThai})+|(?:${idleJapanese})+)$`, 'u');
const idleBefore = /^(?:เรื่อง|เกี่ยวกับ|ว่าด้วย|ใคร(?:เข้า)?(?:พบ)?)+(?=.)/u;

const isIdle = (word: string): boolean => idle.has(word) || idleRun.test(word);

const latin = /^[\p{Script=Latin}\p{N}]+$/u;

/** The words of a spelling key: what stands between spaces, hyphens, dots and brackets. */
export const wordsOf = (key: string): string[] =>
  key.split(/[^\p{L}\p{M}\p{N}&]+/u).filter(Boolean);

/** The words of a stretch of a query that say something, each once; perhaps none. */
export const sayingWords = (key: string): string[] => [
  ...new Set(wordsOf(key).flatMap((word) => (isIdle(word) ? [] : [word.replace(idleBefore, '')]))),
];

/** The words of a query that say something; all where none would be left. */
export function tellingWords(key: string): string[] {
  const telling = sayingWords(key);
  return telling.length > 0 ? telling : [...new Set(wordsOf(key))];
}

/** True for a word of a script that sets spaces between words. */
export const isSpaced = (word: string): boolean => latin.test(word);

/** What an English word has in common with its plural: batter of battery and batteries; other words as they are. */
export function stem(word: string): string {
  const one = singular(word);
  return one.length > 4 && one.endsWith('y') && isSpaced(one) ? one.slice(0, -1) : one;
}

/** An English word without the ending of its plural, other words as they are. */
export function singular(word: string): string {
  if (word.length < 3 || !isSpaced(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}
