/** Words that every text of a language is full of and that the others have not. */
const small: readonly (readonly [string, RegExp])[] = [
  ['en', /\b(?:the|of|and|to|is|with|for|was|that)\b/giu],
  ['fr', /\b(?:le|les|des|et|du|une|est|dans|au|aux|à)\b/giu],
  ['de', /\b(?:der|die|das|und|ein|eine|ist|mit|von|zu)\b/giu],
  ['es', /\b(?:el|los|las|y|una|en|por|con|del)\b/giu],
  ['id', /\b(?:yang|dan|di|dengan|untuk|pada|ini|dari)\b/giu],
  ['vi', /(?<=\s)(?:và|của|các|là|có|được|cho|những)(?=\s)/giu],
];

/**
 * The BCP 47 tag of the language that most letters belong to: `th`, `ja`, `zh`, `ko`; of Latin letters by their small
 * words `en` or one of a few others; null where there is none of these letters.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const thai = count(/[ก-ฮ]/gu);
  const kana = count(/[ぁ-ヿ]/gu);
  const han = count(/[一-鿿]/gu);
  const hangul = count(/[가-힣]/gu);
  const latin = count(/\p{Script=Latin}/gu);
  const others = kana + han + hangul;
  const most = Math.max(thai, others, latin);
  if (most === 0) return null;
  if (thai === most || thai * 2 > latin + others) return 'th';
  if (hangul * 2 > others && others >= latin) return 'ko';
  if (kana > 0 && (kana + han) * 2 >= latin) return 'ja';
  if (latin < others) return 'zh';
  let [best, often] = ['en', 0];
  for (const [language, words] of small) {
    const found = count(words);
    if (found > often) [best, often] = [language, found];
  }
  return best;
}
