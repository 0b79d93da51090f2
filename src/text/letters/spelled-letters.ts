/** What the letters from A to Z are called in Thai and in Japanese, in the usual writings. */
const names =
  'เอ a บี b ซี c ดี d อี e เอฟ f จี g เอช h เฮช h ไอ i เจ j เค k แอล l เอล l เอ็ม m เอ็น n โอ o พี p คิว q ' +
  'อาร์ r เอส s ที t ยู u วี v ดับเบิลยู w เอกซ์ x เอ็กซ์ x วาย y แซด z ' +
  'エー a エイ a ビー b シー c ディー d デー d イー e エフ f ジー g エイチ h エッチ h アイ i ジェー j ジェイ j ケー k ケイ k エル l ' +
  'エム m エヌ n オー o ピー p キュー q アール r エス s ティー t ユー u ブイ v ダブリュー w エックス x ワイ y ゼット z';

const letters = new Map<string, string>();
const pieces = names.split(' ');
for (let at = 0; at + 1 < pieces.length; at += 2)
  letters.set(pieces[at] ?? '', pieces[at + 1] ?? '');

/** Fewer letters are too often parts of other words, as IT is. */
const fewest = 3;
const longest = Math.max(...[...letters.keys()].map(({ length }) => length));

/**
 * The Latin abbreviation whose letters are called by their names in a spelling key (อีไอดี, イーアイディー: eid), or null
 * where it is made of other things too, or of fewer than three letters. Of two readings the one with the longer names
 * is taken. Linear in the length.
 */
export function spelledLetters(key: string): string | null {
  const text = key.replace(/[ .・]/gu, '');
  // From the end, what the rest reads as; so that a long name is not taken where it leaves a rest that is none.
  const readings: (string | null)[] = new Array(text.length).fill(null);
  readings.push('');
  for (let at = text.length - 1; at >= 0; at -= 1) {
    for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
      const letter = letters.get(text.slice(at, at + length));
      const rest = readings[at + length] ?? null;
      if (letter === undefined || rest === null) continue;
      readings[at] = letter + rest;
      break;
    }
  }
  const reading = readings[0] ?? null;
  return reading !== null && reading.length >= fewest ? reading : null;
}
